package org.edrak.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far two figures of independent groups lie apart, and how sure that is.
 *
 * @param value the second figure minus the first, in their unit
 * @param standardError of the difference, same unit, above 0
 * @param low lower 95 % limit of the difference
 * @param high upper 95 % limit of the difference
 * @param p two-sided probability of such a difference where there is none, 0 to 1
 */
public record Difference(double value, double standardError, double low, double high, double p) {
    /** The chance of error that is accepted before a difference is called real. */
    public static final double ALPHA = 0.05;

    /** A difference whose error is normal: limits {@code value ± 1.96 se}. */
    public static Difference normal(double value, double standardError) {
        double reach = Normal.Z95 * standardError;
        return new Difference(
                value, standardError, value - reach, value + reach, Normal.twoSided(value / standardError));
    }

    /** A difference whose error is estimated with so many degrees of freedom: limits {@code value ± t se}. */
    public static Difference student(double value, double standardError, double degreesOfFreedom) {
        TDistribution student = TDistribution.of(degreesOfFreedom);
        double reach = student.inverseSurvivalProbability(ALPHA / 2) * standardError;
        double p = Math.min(1, 2 * student.survivalProbability(Math.abs(value / standardError)));
        return new Difference(value, standardError, value - reach, value + reach, p);
    }

    /** Whether the difference is more than noise: {@code p} below {@value #ALPHA}. */
    public boolean real() {
        return p < ALPHA;
    }
}
