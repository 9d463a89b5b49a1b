package org.edrak.perception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures that go deeper than the report's first ones.
 *
 * @param headline what stands beside the score
 * @param timeline the score over time
 * @param pointsLost the points that lack to 100, by driver; empty where that cannot be told
 * @param service weighted quality and standards
 * @param keyDrivers what recommendation and satisfaction hang on; empty where no driver was rated
 * @param groups channels, touchpoints, departments and segments
 * @param worth what customers are worth; null where that is not known
 * @param voices surveys against reviews
 * @param kano features
 * @param weighted the score weighted by what is known of all customers; null where nothing is stated
 */
public record ReportSections(
        HeadlineSection headline,
        Timeline timeline,
        List<DriverPoints> pointsLost,
        ServiceSection service,
        List<KeyDriverSection> keyDrivers,
        List<GroupSection> groups,
        @Nullable WorthFigure worth,
        VoiceSection voices,
        List<KanoFigure> kano,
        @Nullable WeightedFigure weighted) {
    static ReportSections of(ReportBasis basis, List<PainPoint> pains, GapSection gaps, PainDepths depths) {
        PerceptionSummary summary = basis.summary();
        List<KeyDriverSection> keyDrivers = KeyDriverFigures.of(summary);
        return new ReportSections(
                HeadlineFigures.of(basis, pains, gaps, keyDrivers),
                TimelineFigures.of(basis),
                depths.pointsLost(summary.npsCounts()),
                ServiceFigures.of(basis),
                keyDrivers,
                GroupFigures.of(summary),
                WorthFigures.of(summary),
                VoiceFigures.of(summary),
                KanoFigure.of(summary, basis.held().titles()),
                basis.held().weighted());
    }
}
