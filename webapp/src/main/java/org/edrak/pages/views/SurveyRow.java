package org.edrak.pages.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A survey in a list.
 *
 * @param id as addresses show it
 * @param state {@code draft}, {@code open}, {@code closed} or {@code archived}
 * @param nps −100 to 100, when anybody answered the question
 * @param last when the last response came
 */
public record SurveyRow(
        String id,
        String title,
        String state,
        long responses,
        @Nullable Double nps,
        @Nullable Instant last) {
    public boolean isOpen() {
        return state.equals("open");
    }

    public boolean isDraft() {
        return state.equals("draft");
    }

    public boolean isArchived() {
        return state.equals("archived");
    }
}
