package org.edrak.perception;

import java.time.Instant;
import java.util.Map;
import org.edrak.answers.Answer;
import org.edrak.reviews.Stars;
import org.jspecify.annotations.Nullable;

/**
 * One response, one review or one conversation, as a table of raw rows shows it.
 *
 * @param id of the response, the review or the conversation
 * @param source channel of the response, or source of the review or the conversation
 * @param recommendation 0 to 10; null when it was not given
 * @param stars on the review's scale; null when there are none
 * @param sentiment of its words, −1 to 1, the mean where it has several texts; null when there is none
 * @param kind what its first text that wants something wants, a key of {@code Kind}; empty when it has none
 * @param urgency the greatest of its texts, a key of {@code Urgency}; empty when it has none
 * @param language key of its words' language; empty when it has none
 * @param words empty when it has none
 * @param answers question's name to answer; empty for others than responses
 */
public record Feedback(
        long id,
        Voice voice,
        Instant at,
        String source,
        @Nullable Integer recommendation,
        @Nullable Stars stars,
        @Nullable Double sentiment,
        String kind,
        String urgency,
        String language,
        String words,
        Map<String, Answer> answers) {}
