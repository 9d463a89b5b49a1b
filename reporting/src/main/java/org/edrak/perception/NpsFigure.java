package org.edrak.perception;

import org.edrak.statistics.Estimate;
import org.edrak.statistics.NetPromoter;
import org.edrak.statistics.NpsCounts;
import org.jspecify.annotations.Nullable;

/**
 * Net Promoter Score over those who answered.
 *
 * @param estimate in points, −100 to 100, with adjusted-Wald limits; null when nobody answered
 * @param counts the exact counts
 * @param n the customers who answered
 */
public record NpsFigure(@Nullable Estimate estimate, NpsCounts counts, long n) {
    static NpsFigure of(NpsCounts counts) {
        return new NpsFigure(NetPromoter.estimate(counts), counts, counts.n());
    }
}
