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
 */
public record PainDepth(
        @Nullable Double severity,
        @Nullable AdjustedImpact adjusted,
        @Nullable MannKendall trend) {
    /** Nothing more is known of it. */
    public static final PainDepth NONE = new PainDepth(null, null, null);
}
