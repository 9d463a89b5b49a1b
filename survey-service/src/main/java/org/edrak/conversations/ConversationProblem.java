package org.edrak.conversations;

import java.util.List;

/**
 * What is wrong with a conversation.
 *
 * @param field the member or column that it stands in, such as {@code turns[2].words}
 * @param code key of the message that says what is wrong
 * @param arguments what the message names
 */
public record ConversationProblem(String field, String code, List<String> arguments) {}
