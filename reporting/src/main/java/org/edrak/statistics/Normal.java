package org.edrak.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution behind the large-sample tests. */
public final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** The quantile that leaves 2.5 % above it. */
    public static final double Z95 = STANDARD.inverseSurvivalProbability(0.025);

    private Normal() {}

    /** The value that a share {@code p}, 0 to 1, lies below. */
    public static double quantile(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }

    /** The share, 0 to 1, that lies below {@code z}. */
    public static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    /** The probability, 0 to 1, of a value at least as far from 0 as {@code z}. */
    public static double twoSided(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }
}
