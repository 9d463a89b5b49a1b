package org.edrak.perception;

import org.edrak.standards.Target;
import org.edrak.statistics.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A target or promise and what was delivered.
 *
 * @param n customers behind it
 * @param delivered a driver's mean perception in points of the scale, or a touchpoint's NPS; null where nobody answered
 * @param difference delivered minus target, with limits; null without a target or where it cannot be told
 * @param adjustedP p after Benjamini and Hochberg over all targets; null like {@code difference}
 */
public record StandardFigure(
        Target target,
        long n,
        @Nullable Double delivered,
        @Nullable Difference difference,
        @Nullable Double adjustedP,
        Verdict verdict) {
    /** Whether a promise is kept. */
    public enum Verdict {
        /** More than noise above the target. */
        KEPT,
        /** More than noise below it. */
        BROKEN,
        /** Too near, or too few answers, to tell. */
        OPEN
    }
}
