package org.edrak.perception;

import org.edrak.statistics.gaps.ImportancePerformance.Quadrant;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next, and why.
 *
 * @param driver the driver's key; null where it concerns none
 * @param aspect the aspect's key; null where it concerns none
 * @param points what it costs in NPS points, or how wide the gap is, above 0; the answers to ask for where more are needed; 0
 *     where there is nothing to say
 * @param rising whether complaints of it grow by more than noise
 * @param quadrant where the driver stands by derived importance; null where that is not known
 */
public record Recommendation(
        Action action,
        @Nullable String driver,
        @Nullable String aspect,
        double points,
        boolean rising,
        @Nullable Quadrant quadrant) {
    /** What to do. */
    public enum Action {
        /** Remove the dearest complaint. */
        FIX,
        /** Give of a driver what customers expect. */
        CLOSE_GAP,
        /** Ask more customers: nothing can be told yet. */
        ASK_MORE,
        /** Nothing hurts beyond noise: keep it so. */
        KEEP
    }
}
