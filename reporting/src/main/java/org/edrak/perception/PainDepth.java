package org.edrak.perception;

import org.edrak.statistics.drivers.AdjustedImpact;
import org.edrak.statistics.trends.MannKendall;
import org.jspecify.annotations.Nullable;

/**
 * A pain point looked at closer.
 *
 * @param severity how negative its complaints' customers score: their NPS minus that of the others, in points; null when one
 *     of both gave no score
 * @param adjusted what it costs when the other complaints of the same customers are held equal; null when that cannot be told
 * @param trend of the share of customers who complain of it, month by month; null under four months, or when it never changes
 * @param touched what those who complain of it bring; null where that is not known of any of them
 */
public record PainDepth(
        @Nullable Double severity,
        @Nullable AdjustedImpact adjusted,
        @Nullable MannKendall trend,
        @Nullable Touched touched) {
    /** Nothing more is known of it. */
    public static final PainDepth NONE = new PainDepth(null, null, null, null);

    /** All but what its customers bring. */
    public PainDepth(@Nullable Double severity, @Nullable AdjustedImpact adjusted, @Nullable MannKendall trend) {
        this(severity, adjusted, trend, null);
    }

    /**
     * Revenue of those who complain.
     *
     * @param customers whose revenue is known
     * @param revenue in whole units of the workspace's currency; one customer's counts to each theme he complains of
     * @param share of all revenue that is known, 0 to 1; 0 where there is none
     */
    public record Touched(long customers, long revenue, double share) {}
}
