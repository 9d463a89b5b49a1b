package org.edrak.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Customer Effort Score: how many agree that it was made easy for them.
 *
 * @param easy share, 0 to 1, of those who chose a score above the middle of the scale (5 to 7 of 1 to 7), with Wilson's
 *     limits
 * @param mean mean score, in points of the scale
 */
public record CustomerEffort(Estimate easy, MeanEstimate mean) {

    /**
     * The score from how many chose each degree of agreement; null when nobody answered. Dixon, Freeman and Toman (2010),
     * Harvard Business Review 88(7/8), 116–122, in the wording of 2013 on seven points (CES 2.0).
     */
    public static @Nullable CustomerEffort of(ScaleCounts counts) {
        int lowestEasy = Math.floorDiv(counts.min() + counts.max(), 2) + 1;
        Estimate easy = Proportion.wilson(counts.atLeast(lowestEasy), counts.n());
        MeanEstimate mean = counts.sums().estimate();
        return easy == null || mean == null ? null : new CustomerEffort(easy, mean);
    }
}
