package org.edrak.answers;

import java.util.List;

/**
 * What is wrong with an answer, for the page to show at its field and the API to name.
 *
 * @param field the question's name, or {@code name.expectation} and {@code name.perception} for a pair
 * @param code key of the message that says what is wrong
 * @param arguments what the message names, such as the ends of the scale
 */
public record AnswerProblem(String field, String code, List<String> arguments) {
    static AnswerProblem of(String field, String code, Object... arguments) {
        return new AnswerProblem(
                field,
                code,
                java.util.Arrays.stream(arguments).map(Object::toString).toList());
    }
}
