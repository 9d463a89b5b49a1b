package org.edrak.perception;

import java.util.List;
import java.util.Objects;
import org.edrak.perception.Cell.NpsClass;
import org.edrak.perception.KeyDriverSection.KeyDriver;
import org.edrak.perception.Recommendation.Action;
import org.edrak.statistics.NpsBootstrap;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.ResponseRate;
import org.edrak.statistics.SampleSize;
import org.edrak.statistics.gaps.ImportancePerformance.Quadrant;
import org.edrak.statistics.trends.MannKendall;
import org.jspecify.annotations.Nullable;

/** What stands beside the score, from a summary and its other figures. */
final class HeadlineFigures {
    /** Limits wider than this to either side say little; so many points the answers needed are reckoned for. */
    private static final double MARGIN = 10;

    private HeadlineFigures() {}

    static HeadlineSection of(
            ReportBasis basis, List<PainPoint> pains, GapSection gaps, List<KeyDriverSection> keyDrivers) {
        PerceptionSummary summary = basis.summary();
        NpsCounts counts = summary.npsCounts();
        Held held = basis.held();
        NpsCounts employees = new NpsCounts(
                summary.get(new Cell.Enps(NpsClass.PROMOTER)).n(),
                summary.get(new Cell.Enps(NpsClass.PASSIVE)).n(),
                summary.get(new Cell.Enps(NpsClass.DETRACTOR)).n());
        return new HeadlineSection(
                NpsBootstrap.percentile(counts),
                ResponseRate.of(held.answered(), held.invited(), 0),
                held.invited(),
                EffortFigure.of(summary),
                NpsFigure.of(employees),
                recommended(counts.n(), pains, gaps, keyDrivers),
                ChangeFigures.between(basis.previous(), summary, gaps.available()));
    }

    private static Recommendation recommended(
            long n, List<PainPoint> pains, GapSection gaps, List<KeyDriverSection> keyDrivers) {
        for (PainPoint pain : pains) {
            PainPoint.Cost cost = pain.cost();
            if (cost != null && cost.real() && cost.points() < 0) {
                MannKendall trend = pain.depth().trend();
                boolean rising = trend != null && trend.real() && trend.s() > 0;
                return new Recommendation(
                        Action.FIX,
                        pain.driver(),
                        pain.aspect(),
                        -cost.points(),
                        rising,
                        quadrant(pain.driver(), keyDrivers));
            }
        }
        for (GapSection.DriverGap driver : gaps.drivers()) {
            if (driver.gap().real() && driver.gap().gap() < 0) {
                return new Recommendation(
                        Action.CLOSE_GAP,
                        driver.driver(),
                        null,
                        -driver.gap().gap(),
                        false,
                        quadrant(driver.driver(), keyDrivers));
            }
        }
        long needed = SampleSize.forNps(MARGIN, SampleSize.WORST_NPS_VARIANCE);
        return n < needed
                ? new Recommendation(Action.ASK_MORE, null, null, needed - n, false, null)
                : new Recommendation(Action.KEEP, null, null, 0, false, null);
    }

    private static @Nullable Quadrant quadrant(String driver, List<KeyDriverSection> keyDrivers) {
        return keyDrivers.stream()
                .flatMap(section -> section.drivers().stream())
                .filter(each -> each.driver().equals(driver))
                .map(KeyDriver::derivedQuadrant)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(null);
    }
}
