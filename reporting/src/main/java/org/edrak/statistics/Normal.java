package org.edrak.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution behind the large-sample tests. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** The quantile that leaves 2.5 % above it. */
    static final double Z95 = STANDARD.inverseSurvivalProbability(0.025);

    private Normal() {}

    static Difference difference(double value, double standardError) {
        double reach = Z95 * standardError;
        double p = Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(value / standardError)));
        return new Difference(value, standardError, value - reach, value + reach, p);
    }
}
