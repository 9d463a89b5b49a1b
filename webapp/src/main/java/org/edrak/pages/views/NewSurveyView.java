package org.edrak.pages.views;

import java.util.List;

/**
 * Defining a survey as JSON, posted to {@code /surveys} as {@code definition}.
 *
 * @param definition what was typed, or the example to start from
 */
public record NewSurveyView(String definition, List<Problem> problems) implements View {
    /**
     * One thing that is wrong with the definition.
     *
     * @param path the place in the JSON, such as {@code $.questions[2].scale.max}
     * @param message in the reader's language
     */
    public record Problem(String path, String message) {}
}
