package org.edrak.pages.charts;

import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One figure in a row, with its limits where they are known.
 *
 * @param tone the design's word for its colour, such as {@code bad}
 * @param hollow whether only its edge is coloured
 * @param link where its words are; null where the row's link leads to them
 */
public record Mark(
        double value,
        @Nullable Double low,
        @Nullable Double high,
        String tone,
        boolean hollow,
        @Nullable String link) {
    static Mark of(double value, String tone) {
        return new Mark(value, null, null, tone, false, null);
    }

    static Mark of(Estimate estimate, String tone, boolean hollow) {
        return new Mark(estimate.value(), estimate.low(), estimate.high(), tone, hollow, null);
    }

    static String tone(double difference) {
        return difference < 0 ? "bad" : "good";
    }
}
