package org.edrak.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edrak.perception.Cell.NpsClass;
import org.edrak.questionnaires.Driver;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.PointsSplit;
import org.edrak.statistics.Sums;
import org.edrak.statistics.drivers.AdjustedImpact;
import org.edrak.statistics.drivers.CrossProducts;
import org.edrak.statistics.trends.MannKendall;
import org.jspecify.annotations.Nullable;

/** What pain points cost beside each other, and whether they grow. */
final class PainDepths {
    /** A theme enters the fit from so many complaints with a score on. */
    private static final long FEWEST = 10;

    private static final int MOST_THEMES = 40;
    private static final int FEWEST_MONTHS = 4;

    private final Map<Theme, AdjustedImpact> adjusted = new HashMap<>();
    private final List<PeriodSummary> months;
    private final PerceptionSummary summary;

    PainDepths(ReportBasis basis) {
        months = basis.months();
        summary = basis.summary();
        fit(basis.summary());
    }

    PainDepth of(Theme theme, PainPoint.@Nullable Cost cost) {
        return new PainDepth(
                cost == null ? null : cost.npsWith() - cost.npsWithout(),
                adjusted.get(theme),
                trend(theme),
                touched(theme));
    }

    private PainDepth.@Nullable Touched touched(Theme theme) {
        Moments of = summary.get(new Cell.ThemeWorth(theme));
        long all = summary.all(Cell.Worth.class).values().stream()
                .mapToLong(Moments::sum)
                .sum();
        return of.n() == 0 ? null : new PainDepth.Touched(of.n(), of.sum(), all == 0 ? 0 : (double) of.sum() / all);
    }

    /** Who lost how many of the points that lack to 100, by the adjusted impact of each driver's themes, most first. */
    List<DriverPoints> pointsLost(NpsCounts counts) {
        Map<Driver, Double> effects = new HashMap<>();
        adjusted.forEach((theme, impact) -> effects.merge(theme.driver(), impact.impact(), Double::sum));
        List<Driver> drivers = effects.keySet().stream().sorted().toList();
        Double score = counts.sums().mean();
        PointsSplit split = PointsSplit.of(
                score,
                drivers.stream()
                        .map(effects::get)
                        .<@Nullable Double>map(effect -> effect)
                        .toList());
        List<DriverPoints> lost = new ArrayList<>();
        for (int i = 0; split != null && i < drivers.size(); i++) {
            Double points = split.points().get(i);
            if (points != null && points < 0) {
                lost.add(new DriverPoints(
                        drivers.get(i).key(), -points, Objects.requireNonNull(effects.get(drivers.get(i)))));
            }
        }
        lost.sort(Comparator.comparingDouble(DriverPoints::points).reversed());
        return List.copyOf(lost);
    }

    private void fit(PerceptionSummary summary) {
        Map<Theme, NpsCounts> complaining = new HashMap<>();
        summary.all(Cell.Mentions.class).forEach((cell, moments) -> {
            if (cell.complaint() && cell.nps() != null) {
                complaining.merge(cell.theme(), counts(cell.nps(), moments.n()), NpsCounts::plus);
            }
        });
        List<Theme> themes = complaining.entrySet().stream()
                .filter(theme -> theme.getValue().n() >= FEWEST)
                .sorted(Map.Entry.<Theme, NpsCounts>comparingByValue(Comparator.comparingLong(NpsCounts::n))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_THEMES)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (themes.isEmpty()) {
            return;
        }
        List<@Nullable AdjustedImpact> impacts = AdjustedImpact.of(products(summary, themes, complaining));
        for (int i = 0; impacts != null && i < themes.size(); i++) {
            AdjustedImpact impact = impacts.get(i);
            if (impact != null) {
                adjusted.put(themes.get(i), impact);
            }
        }
    }

    /** Of the score as 100, 0, −100 and of each theme as 1 where it is complained of. */
    private static CrossProducts products(
            PerceptionSummary summary, List<Theme> themes, Map<Theme, NpsCounts> complaining) {
        Sums score = summary.npsCounts().sums();
        int variables = themes.size() + 1;
        double[] sums = new double[variables];
        double[] products = new double[variables * (variables + 1) / 2];
        sums[0] = score.sum();
        products[0] = score.squares();
        int at = 1;
        for (int i = 1; i < variables; i++) {
            Sums of = Objects.requireNonNull(complaining.get(themes.get(i - 1))).sums();
            sums[i] = of.n();
            products[at++] = of.sum();
            for (int j = 1; j < i; j++) {
                products[at++] = summary.get(new Cell.Together(themes.get(j - 1), themes.get(i - 1)))
                        .n();
            }
            products[at++] = of.n();
        }
        return CrossProducts.of(score.n(), sums, products);
    }

    private @Nullable MannKendall trend(Theme theme) {
        if (months.size() < FEWEST_MONTHS) {
            return null;
        }
        List<@Nullable Double> shares = new ArrayList<>();
        for (PeriodSummary month : months) {
            long complaints = 0;
            for (NpsClass nps : NpsClass.values()) {
                complaints +=
                        month.summary().get(new Cell.Mentions(theme, true, nps)).n();
            }
            long answered = month.summary().npsCounts().n();
            shares.add(answered < FEWEST ? null : (Double) ((double) complaints / answered));
        }
        return MannKendall.of(shares);
    }

    static NpsCounts counts(NpsClass nps, long n) {
        return switch (nps) {
            case PROMOTER -> new NpsCounts(n, 0, 0);
            case PASSIVE -> new NpsCounts(0, n, 0);
            case DETRACTOR -> new NpsCounts(0, 0, n);
        };
    }
}
