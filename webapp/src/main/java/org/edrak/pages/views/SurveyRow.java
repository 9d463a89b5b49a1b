package org.edrak.pages.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A survey in a list.
 *
 * @param id as addresses show it
 * @param nps −100 to 100, when anybody answered the question
 * @param last when the last response came
 */
public record SurveyRow(
        String id,
        String title,
        boolean open,
        long responses,
        @Nullable Double nps,
        @Nullable Instant last) {}
