package org.edrak.perception;

import org.edrak.answers.Answer;
import org.edrak.responses.Response;

/**
 * Those whose answer to a question, or whose hidden field, has a value: a department, a persona.
 *
 * @param field name of the question or hidden field
 */
public record Segment(String field, String value) {
    boolean has(Response response) {
        return switch (response.answers().getOrDefault(field, new Answer.NotShown())) {
            case Answer.Line line -> line.text().equals(value);
            case Answer.Picked picked -> picked.values().contains(value);
            default -> false;
        };
    }
}
