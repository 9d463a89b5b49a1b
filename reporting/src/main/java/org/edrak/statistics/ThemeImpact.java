package org.edrak.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a theme costs or brings: the score as it is minus the score of those who do not speak of the theme.
 *
 * @param prevalence share of the answering customers who speak of the theme, 0 to 1
 * @param npsWith score of those who speak of it, −100 to 100
 * @param npsWithout score of the others, −100 to 100
 * @param impact {@code prevalence × (npsWith − npsWithout)} in points; below 0 where the theme costs
 * @param severity {@code npsWith − npsWithout} with its standard error {@code √(v₁/(n₁ − 1) + v₂/(n₂ − 1))},
 *     {@code v = p + d − (p − d)²}, limits and p by the normal distribution; null where a group has under two customers
 *     or no score varies
 */
public record ThemeImpact(
        double prevalence,
        double npsWith,
        double npsWithout,
        double impact,
        @Nullable Difference severity) {

    /**
     * The impact of the theme of which {@code with}, a part of {@code all}, speak; null where nobody or everybody does.
     * The identity {@code NPS − NPS without = prevalence × (NPS with − NPS without)} holds exactly.
     */
    public static @Nullable ThemeImpact of(NpsCounts with, NpsCounts all) {
        NpsCounts without = all.without(with);
        Double npsWith = NetPromoter.score(with);
        Double npsWithout = NetPromoter.score(without);
        if (npsWith == null || npsWithout == null) {
            return null;
        }
        double prevalence = (double) with.n() / all.n();
        double severity = npsWith - npsWithout;
        double variance = meanVariance(with) + meanVariance(without);
        Difference test = variance > 0 && Double.isFinite(variance)
                ? Difference.normal(severity, 100 * Math.sqrt(variance))
                : null;
        return new ThemeImpact(prevalence, npsWith, npsWithout, prevalence * severity, test);
    }

    private static double meanVariance(NpsCounts counts) {
        double n = counts.n();
        double net = (counts.promoters() - counts.detractors()) / n;
        double variance = Math.max(0, (counts.promoters() + counts.detractors()) / n - net * net);
        return n < 2 ? Double.POSITIVE_INFINITY : variance / (n - 1);
    }
}
