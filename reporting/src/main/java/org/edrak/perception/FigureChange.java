package org.edrak.perception;

import org.edrak.statistics.Difference;
import org.jspecify.annotations.Nullable;

/**
 * How a figure moved against the previous period.
 *
 * @param before its value then, in the unit of the figure
 * @param now its value now
 * @param difference now minus then, as it is tested
 * @param adjustedP p after Benjamini and Hochberg over all figures of the headline
 * @param real more than noise; where false no arrow is shown
 */
public record FigureChange(
        Figure figure,
        double before,
        double now,
        Difference difference,
        @Nullable Double adjustedP,
        boolean real) {
    /** What moved. */
    public enum Figure {
        /** Share of satisfied answers, 0 to 1; by the adjusted z test. */
        SATISFIED,
        /** Mean gap over all who answered a pair, in points of the scale; by Welch's test. */
        GAP,
        /** Mean polarity of answers, −1 to 1; by Welch's test. */
        ANSWER_TONE,
        /** Mean polarity of reviews, −1 to 1; by Welch's test. */
        REVIEW_TONE
    }
}
