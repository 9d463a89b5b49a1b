package org.edrak.pages.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey as the customer answers it, posted to {@code /s/{link}}.
 *
 * @param link the survey's public name in the address
 * @param brand who asks
 * @param submission sent along, so that a form sent twice counts once
 * @param languages in which the survey can be read, {@code fa} and {@code en}
 */
public record AnswerView(
        String link,
        String brand,
        String title,
        @Nullable String intro,
        List<Question> questions,
        List<String> languages,
        String submission,
        Form form)
        implements View {
    /** The text of the question that a field belongs to; empty when none does. */
    public String asked(String field) {
        for (Question question : questions) {
            boolean fits = switch (question) {
                case Question.Rating rating -> rating.name().equals(field);
                case Question.Pair pair ->
                    pair.expectation().equals(field) || pair.perception().equals(field);
                case Question.Open open -> open.name().equals(field);
            };
            if (fits) {
                return question.text();
            }
        }
        return "";
    }
}
