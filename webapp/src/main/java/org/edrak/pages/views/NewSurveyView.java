package org.edrak.pages.views;

import java.util.List;

/**
 * Making a survey: from nothing or a template, posted to {@code /surveys} with {@code from}; or published at once from
 * JSON, posted as {@code definition}.
 *
 * @param definition what was typed, or the example to start from
 */
public record NewSurveyView(String definition, List<Problem> problems, List<Starter> starters) implements View {
    /**
     * One thing that is wrong with a definition.
     *
     * @param path the place in the JSON, such as {@code pages[0].elements[2].rateMax}
     * @param message in the reader's language
     */
    public record Problem(String path, String message) {}

    /**
     * A questionnaire to start from.
     *
     * @param key of the template
     * @param text what it is for
     * @param minutes that a customer needs
     */
    public record Starter(String key, String title, String text, int questions, int minutes) {}
}
