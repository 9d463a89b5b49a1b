package org.edrak.statistics.segments;

import org.edrak.statistics.Estimate;
import org.edrak.statistics.Normal;
import org.edrak.statistics.NpsCounts;
import org.jspecify.annotations.Nullable;

/**
 * A small group's NPS pulled towards that of all, the more so the smaller it is, so that the best and the worst of many
 * groups are not merely the smallest.
 *
 * @param raw the group's own score, in points
 * @param estimate the pulled score, in points, with 95 % limits by the normal distribution, cut at ±100
 * @param sd standard deviation of what is believed of it afterwards, in points
 * @param ownShare how much of it is the group's own answers, {@code n/(n + strength)}, 0 to 1
 */
public record ShrunkNps(double raw, Estimate estimate, double sd, double ownShare) {
    /** As many made-up answers as all customers would give are added to each group. */
    public static final double STRENGTH = 10;

    /** {@link #of(NpsCounts, NpsCounts, double)} with {@value #STRENGTH} answers. */
    public static @Nullable ShrunkNps of(NpsCounts group, NpsCounts all) {
        return of(group, all, STRENGTH);
    }

    /**
     * The mean {@code 100 (p − d)} of a Dirichlet distribution over promoters, passives, detractors with the parameters
     * {@code count + strength × share of all} and the sum {@code A}; its variance is {@code (p + d − (p − d)²)/(A + 1)}.
     * Null when nobody of the group or of all answered. Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., 69; Efron and
     * Morris (1975), Journal of the American Statistical Association 70, 311–319.
     */
    public static @Nullable ShrunkNps of(NpsCounts group, NpsCounts all, double strength) {
        if (group.n() == 0 || all.n() == 0) {
            return null;
        }
        double total = group.n() + strength;
        double p = (group.promoters() + strength * all.promoters() / all.n()) / total;
        double d = (group.detractors() + strength * all.detractors() / all.n()) / total;
        double mean = 100 * (p - d);
        double sd = 100 * Math.sqrt(Math.max(0, p + d - (p - d) * (p - d)) / (total + 1));
        double reach = Normal.Z95 * sd;
        return new ShrunkNps(
                100.0 * (group.promoters() - group.detractors()) / group.n(),
                new Estimate(mean, Math.max(-100, mean - reach), Math.min(100, mean + reach)),
                sd,
                group.n() / total);
    }

    /** Whether the group is to be marked as small: over a quarter of its figure is borrowed. */
    public boolean borrowed() {
        return ownShare < 0.75;
    }
}
