package org.edrak.perception;

import java.util.List;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.MeanEstimate;
import org.jspecify.annotations.Nullable;

/**
 * Quality of service beside the plain gaps: weighted by what matters to customers, and held against what was promised.
 *
 * @param weightedGap each customer's gap weighted by his own points, then the mean; null where no points were given out
 * @param weightedPerception the same of what was perceived alone (SERVPERF)
 * @param standards one per target or promise
 */
public record ServiceSection(
        @Nullable Weighted weightedGap, @Nullable Weighted weightedPerception, List<StandardFigure> standards) {
    /** A weighted mean in points of its scale. */
    public record Weighted(Scale scale, MeanEstimate mean) {}
}
