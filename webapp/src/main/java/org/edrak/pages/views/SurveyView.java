package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One survey. It is opened and closed by a POST to {@code /surveys/{id}/state} with {@code state=open|closed}.
 *
 * @param definition as JSON
 */
public record SurveyView(
        SurveyRow survey, List<Link> links, @Nullable Instant first, List<Asked> questions, String definition)
        implements View {
    /**
     * Where customers answer.
     *
     * @param language {@code fa} or {@code en}
     * @param url with scheme and host
     */
    public record Link(String language, String url) {}

    /**
     * A question in a list.
     *
     * @param kind {@code nps}, {@code csat}, {@code rating}, {@code pair} or {@code text}
     */
    public record Asked(String name, String kind, String text, boolean required) {}
}
