package org.edrak.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.perception.PainPoint.Cost;
import org.edrak.statistics.Difference;
import org.edrak.statistics.FalseDiscovery;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.ThemeImpact;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.jspecify.annotations.Nullable;

/** Which themes hurt, and in which order: by points lost, then by the number of complaints. */
final class PainPointRules {
    /** Below this many customers on either side the normal approximation of the test says nothing. */
    private static final long FEWEST = 10;

    private static final int LIMIT = 20;

    private static final Comparator<PainPoint> DEAREST_FIRST = Comparator.comparingDouble(PainPointRules::pointsLost)
            .thenComparing(Comparator.comparingLong(PainPoint::complaints).reversed())
            .thenComparing(PainPoint::driver)
            .thenComparing(PainPoint::aspect);

    private PainPointRules() {}

    static List<PainPoint> ranked(
            PerceptionSummary summary, Map<Theme, List<Quote>> quotes, @Nullable PainDepths depths) {
        NpsCounts all = summary.npsCounts();
        List<Spoken> themes = complained(summary);
        List<@Nullable Double> p = FalseDiscovery.adjusted(
                themes.stream().map(theme -> theme.p(all)).toList());
        List<PainPoint> points = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            Spoken theme = themes.get(i);
            points.add(theme.painPoint(all, p.get(i), quotes.getOrDefault(theme.theme, List.of()), depths));
        }
        return points.stream()
                .filter(PainPointRules::hurts)
                .sorted(DEAREST_FIRST)
                .limit(LIMIT)
                .toList();
    }

    /** Those who complain of it score lower, or too few of them score at all to say that they do not. */
    private static boolean hurts(PainPoint point) {
        Cost cost = point.cost();
        return cost == null || cost.points() < 0 || cost.answered() < FEWEST;
    }

    private static double pointsLost(PainPoint point) {
        Cost cost = point.cost();
        return cost == null ? 0 : Math.min(0, cost.points());
    }

    private static List<Spoken> complained(PerceptionSummary summary) {
        Map<Theme, Spoken> themes = new TreeMap<>();
        summary.all(Cell.Mentions.class)
                .forEach((cell, moments) -> themes.merge(cell.theme(), Spoken.of(cell, moments.n()), Spoken::plus));
        return themes.values().stream().filter(theme -> theme.complaints > 0).toList();
    }

    /** A theme with those who speak of it, and the scores of those who complain of it. */
    private record Spoken(Theme theme, long mentions, long complaints, NpsCounts complaining) {
        static Spoken of(Cell.Mentions cell, long n) {
            return new Spoken(cell.theme(), n, cell.complaint() ? n : 0, scores(cell, n));
        }

        private static NpsCounts scores(Cell.Mentions cell, long n) {
            Cell.NpsClass nps = cell.nps();
            if (nps == null || !cell.complaint()) {
                return NpsCounts.NONE;
            }
            return switch (nps) {
                case PROMOTER -> new NpsCounts(n, 0, 0);
                case PASSIVE -> new NpsCounts(0, n, 0);
                case DETRACTOR -> new NpsCounts(0, 0, n);
            };
        }

        Spoken plus(Spoken other) {
            return new Spoken(
                    theme,
                    mentions + other.mentions,
                    complaints + other.complaints,
                    complaining.plus(other.complaining));
        }

        @Nullable
        Double p(NpsCounts all) {
            if (complaining.n() < FEWEST || all.n() - complaining.n() < FEWEST) {
                return null;
            }
            ThemeImpact impact = ThemeImpact.of(complaining, all);
            return impact == null || impact.severity() == null
                    ? null
                    : impact.severity().p();
        }

        PainPoint painPoint(
                NpsCounts all, @Nullable Double adjustedP, List<Quote> quotes, @Nullable PainDepths depths) {
            ThemeImpact impact = ThemeImpact.of(complaining, all);
            Cost cost = impact == null || complaining.n() < SuppressionRules.LEAST_PEOPLE
                    ? null
                    : new Cost(
                            complaining.n(),
                            impact.prevalence(),
                            impact.npsWith(),
                            impact.npsWithout(),
                            impact.impact(),
                            adjustedP,
                            adjustedP != null && adjustedP < Difference.ALPHA);
            return new PainPoint(
                    theme.driver().key(),
                    theme.aspect(),
                    mentions,
                    complaints,
                    cost,
                    depths == null ? PainDepth.NONE : depths.of(theme, cost),
                    List.copyOf(quotes));
        }
    }
}
