package org.edrak.perception;

import java.util.List;
import org.edrak.conversations.Conversation;
import org.edrak.conversations.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with its turns.
 *
 * @param turns in the order in which they were said
 * @param firstReply seconds from the customer's first turn to an agent's; null when nobody has answered
 */
public record UnderstoodConversation(
        Conversation conversation,
        List<SaidTurn> turns,
        @Nullable Long firstReply) {
    /**
     * One turn.
     *
     * @param text what is understood of it; null where it is not the customer's
     */
    public record SaidTurn(Turn turn, @Nullable UnderstoodText text) {
        public String words() {
            return text == null ? turn.words().orElse("") : text.verbatim().words();
        }
    }
}
