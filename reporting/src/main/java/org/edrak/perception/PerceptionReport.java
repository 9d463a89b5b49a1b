package org.edrak.perception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said about how customers perceive a brand in a period: page, JSON and workbook render this record
 * and compute nothing, so they cannot disagree. A component that is null is shown as "—".
 *
 * @param scope what was asked for
 * @param nps the headline
 * @param change against the previous period; null when one of the two has no score
 * @param csat satisfaction
 * @param gaps perception minus expectation
 * @param drivers sentiment per driver, in the drivers' usual order, the workspace's own after them
 * @param painPoints what costs points, the dearest first
 * @param trend one entry per month, oldest first, months without any feedback included
 * @param reviews feedback nobody asked for
 * @param quality what was counted and what was left out
 */
public record PerceptionReport(
        ReportScope scope,
        NpsFigure nps,
        @Nullable NpsChange change,
        CsatFigure csat,
        GapSection gaps,
        List<DriverSentiment> drivers,
        List<PainPoint> painPoints,
        List<TrendMonth> trend,
        ReviewSection reviews,
        DataQuality quality) {}
