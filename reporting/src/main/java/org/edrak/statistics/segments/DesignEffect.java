package org.edrak.statistics.segments;

import org.jspecify.annotations.Nullable;

/**
 * What weighting costs in precision.
 *
 * @param factor by which the variance of a mean grows, 1 or more
 * @param effectiveN how many unweighted answers would tell as much, {@code n / factor}
 */
public record DesignEffect(double factor, double effectiveN) {

    /**
     * Kish's {@code n Σw² / (Σw)²} from the number, sum and sum of squares of the weights; null when none is above 0. Kish
     * (1965), Survey Sampling, 427.
     */
    public static @Nullable DesignEffect of(long n, double sum, double squares) {
        if (n == 0 || !(sum > 0)) {
            return null;
        }
        double factor = Math.max(1, n * squares / (sum * sum));
        return new DesignEffect(factor, n / factor);
    }
}
