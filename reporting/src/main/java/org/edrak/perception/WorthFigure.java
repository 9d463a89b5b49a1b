package org.edrak.perception;

import java.util.List;
import org.edrak.statistics.segments.Concentration;
import org.jspecify.annotations.Nullable;

/**
 * What the customers who answered are worth, and how much of it is at risk.
 *
 * @param customers whose revenue is known
 * @param revenue all of it, in the workspace's currency
 * @param atRisk that of detractors
 * @param concentration how much few customers bring; null when there is no revenue
 * @param rfm by recency, frequency and revenue, the most worth first; empty where purchases are not known
 */
public record WorthFigure(
        long customers, long revenue, long atRisk, @Nullable Concentration concentration, List<RfmGroup> rfm) {
    /** Customers of like habits of buying. */
    public enum Kind {
        /** Bought lately, often and for much. */
        CHAMPIONS,
        /** Buy often or for much. */
        LOYAL,
        /** Bought lately, not yet often. */
        NEW,
        /** Bought often and for much, but long ago. */
        AT_RISK,
        /** The others. */
        OTHERS
    }

    /** One kind of customers with its score. */
    public record RfmGroup(Kind kind, long customers, long revenue, NpsFigure nps) {}
}
