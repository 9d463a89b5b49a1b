package org.edrak.pages.views;

import java.util.List;

/** The workspace at a glance. */
public record HomeView(List<SurveyRow> surveys, long responses, long reviews, Progress scoring) implements View {
    /** Whether there is nothing yet, so that the page shows how to begin. */
    public boolean empty() {
        return surveys.isEmpty() && reviews == 0;
    }
}
