package org.edrak.perception;

import java.time.LocalDate;
import org.edrak.statistics.Difference;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.NetPromoter;
import org.jspecify.annotations.Nullable;

/**
 * How the score moved against the previous period.
 *
 * @param from first day of the previous period
 * @param to its last day
 * @param previous its score
 * @param points score now minus score then
 * @param low lower 95 % limit of the adjusted change
 * @param high upper 95 % limit of the adjusted change
 * @param p chance of such a change where nothing moved, 0 to 1
 * @param real more than noise; where false no arrow is shown
 */
public record NpsChange(
        LocalDate from,
        LocalDate to,
        NpsFigure previous,
        double points,
        double low,
        double high,
        double p,
        boolean real) {
    static @Nullable NpsChange between(@Nullable PeriodSummary previous, NpsFigure now) {
        Estimate estimate = now.estimate();
        if (previous == null || estimate == null) {
            return null;
        }
        NpsFigure then = NpsFigure.of(previous.summary().npsCounts());
        Difference adjusted = NetPromoter.adjustedDifference(then.counts(), now.counts());
        return then.estimate() == null || adjusted == null
                ? null
                : new NpsChange(
                        previous.from(),
                        previous.to(),
                        then,
                        estimate.value() - then.estimate().value(),
                        adjusted.low(),
                        adjusted.high(),
                        adjusted.p(),
                        adjusted.real());
    }
}
