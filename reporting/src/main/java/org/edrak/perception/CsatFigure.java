package org.edrak.perception;

import java.util.Map;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.Proportion;
import org.edrak.statistics.TopBox;
import org.jspecify.annotations.Nullable;

/**
 * Share of satisfied customers: top box by scale.
 *
 * @param share 0 to 1, with Wilson's limits; null when nobody answered
 * @param satisfied how many gave a top score
 * @param n how many answered
 */
public record CsatFigure(@Nullable Estimate share, long satisfied, long n) {
    static final CsatFigure NONE = new CsatFigure(null, 0, 0);

    static CsatFigure of(PerceptionSummary summary) {
        Map<Cell.Csat, Moments> scores = summary.all(Cell.Csat.class);
        long satisfied = 0;
        long n = 0;
        for (Map.Entry<Cell.Csat, Moments> score : scores.entrySet()) {
            Scale scale = score.getKey().scale();
            n += score.getValue().n();
            satisfied += score.getKey().score() >= TopBox.lowestSatisfied(scale.min(), scale.max())
                    ? score.getValue().n()
                    : 0;
        }
        return new CsatFigure(Proportion.wilson(satisfied, n), satisfied, n);
    }
}
