package org.edrak.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.edrak.perception.Cell.Side;
import org.edrak.perception.ServiceSection.Weighted;
import org.edrak.perception.StandardFigure.Verdict;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.edrak.standards.Target;
import org.edrak.statistics.Difference;
import org.edrak.statistics.FalseDiscovery;
import org.edrak.statistics.MeanEstimate;
import org.edrak.statistics.NetPromoter;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.Sums;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.jspecify.annotations.Nullable;

/** Weighted quality and standards from a summary. */
final class ServiceFigures {
    private final PerceptionSummary summary;

    private ServiceFigures(PerceptionSummary summary) {
        this.summary = summary;
    }

    static ServiceSection of(ReportBasis basis) {
        ServiceFigures figures = new ServiceFigures(basis.summary());
        return new ServiceSection(
                figures.weighted(Side.GAP),
                figures.weighted(Side.PERCEPTION),
                figures.standards(basis.held().targets()));
    }

    private @Nullable Weighted weighted(Side side) {
        return summary.all(Cell.Weighted.class).entrySet().stream()
                .filter(cell -> cell.getKey().side() == side)
                .max(Comparator.comparingLong((Map.Entry<Cell.Weighted, Moments> cell) ->
                                cell.getValue().n())
                        .thenComparingInt(cell -> cell.getKey().scale().max()))
                .map(cell -> weighted(cell.getKey().scale(), cell.getValue()))
                .orElse(null);
    }

    private static @Nullable Weighted weighted(Scale scale, Moments thousandths) {
        MeanEstimate mean =
                MeanEstimate.of(thousandths.n(), thousandths.sum() / 1000.0, thousandths.squares() / 1_000_000.0);
        return mean == null ? null : new Weighted(scale, mean);
    }

    /** What was delivered of a target. */
    private record Delivered(
            long n, @Nullable Double value, @Nullable Difference difference) {
        static final Delivered NOTHING = new Delivered(0, null, null);
    }

    private List<StandardFigure> standards(List<Target> targets) {
        List<Delivered> delivered = targets.stream().map(this::delivered).toList();
        List<@Nullable Double> p = FalseDiscovery.adjusted(delivered.stream()
                .<@Nullable Double>map(each -> each.difference() == null
                        ? null
                        : (Double) each.difference().p())
                .toList());
        List<StandardFigure> figures = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Delivered one = delivered.get(i);
            figures.add(new StandardFigure(
                    targets.get(i),
                    one.n(),
                    one.value(),
                    one.difference(),
                    p.get(i),
                    verdict(one.difference(), p.get(i))));
        }
        return List.copyOf(figures);
    }

    private static Verdict verdict(@Nullable Difference difference, @Nullable Double adjustedP) {
        if (difference == null || adjustedP == null || adjustedP >= Difference.ALPHA) {
            return Verdict.OPEN;
        }
        return difference.value() > 0 ? Verdict.KEPT : Verdict.BROKEN;
    }

    private Delivered delivered(Target target) {
        return switch (target.subject()) {
            case DRIVER -> driver(target);
            case TOUCHPOINT -> touchpoint(target);
        };
    }

    private Delivered driver(Target target) {
        MeanEstimate mean = perceived(summary, new Driver(target.key()));
        if (mean == null) {
            return Delivered.NOTHING;
        }
        return new Delivered(mean.n(), mean.mean(), fromTarget(mean, target.target()));
    }

    /** The t test of a mean against a target takes the spread of the mean itself. */
    private static @Nullable Difference fromTarget(MeanEstimate mean, @Nullable Double target) {
        MeanEstimate.TTest test = mean.test();
        return target == null || test == null
                ? null
                : Difference.student(mean.mean() - target, test.sd() / Math.sqrt((double) mean.n()), mean.n() - 1.0);
    }

    /** What customers perceived of a driver, on the scale that most were asked on; null where nobody answered. */
    static @Nullable MeanEstimate perceived(PerceptionSummary summary, Driver driver) {
        Scale scale = summary.all(Cell.Pairs.class).entrySet().stream()
                .filter(cell -> cell.getKey().what().equals(new Cell.OfDriver(driver))
                        && cell.getKey().side() == Side.PERCEPTION)
                .max(Comparator.comparingLong((Map.Entry<Cell.Pairs, Moments> cell) ->
                                cell.getValue().n())
                        .thenComparingInt(cell -> cell.getKey().scale().max()))
                .map(cell -> cell.getKey().scale())
                .orElse(null);
        if (scale == null) {
            return null;
        }
        List<Map.Entry<Cell.Pairs, Moments>> cells = summary.all(Cell.Pairs.class).entrySet().stream()
                .filter(cell -> cell.getKey().what().equals(new Cell.OfDriver(driver))
                        && cell.getKey().scale().equals(scale))
                .toList();
        return PersonMeans.mean(Side.PERCEPTION, cells);
    }

    private Delivered touchpoint(Target target) {
        NpsCounts counts = NpsCounts.NONE;
        for (Map.Entry<Group, NpsCounts> group : GroupFigures.scores(summary).entrySet()) {
            boolean same = group.getKey().field().equals("touchpoint")
                    && group.getKey().value().equals(target.key());
            counts = same ? counts.plus(group.getValue()) : counts;
        }
        Double score = NetPromoter.score(counts);
        if (score == null || counts.n() < SuppressionRules.LEAST_PEOPLE) {
            return Delivered.NOTHING;
        }
        Sums sums = counts.sums();
        MeanEstimate mean = sums.estimate();
        return new Delivered(counts.n(), score, mean == null ? null : fromTarget(mean, target.target()));
    }
}
