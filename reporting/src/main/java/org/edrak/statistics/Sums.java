package org.edrak.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How many values, their sum and the sum of their squares: all that mean, spread and t tests need. Adding such sums gives
 * those of both groups; of whole numbers up to 2⁵³ exactly, in any order.
 *
 * @param n 0 or more
 * @param sum in the unit of the values
 * @param squares in the square of that unit, 0 or more
 */
public record Sums(long n, double sum, double squares) {
    public static final Sums NONE = new Sums(0, 0, 0);

    /** The sums of these values. */
    public static Sums of(double... values) {
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        return new Sums(values.length, sum, squares);
    }

    /** Both groups together. */
    public Sums plus(Sums other) {
        return new Sums(n + other.n, sum + other.sum, squares + other.squares);
    }

    /** The same values with {@code target} taken off each: their mean is how far a standard is met or missed. */
    public Sums above(double target) {
        return new Sums(n, sum - n * target, squares - 2 * target * sum + n * target * target);
    }

    /** The mean {@code Σx/n}; null when there is no value. */
    public @Nullable Double mean() {
        return n == 0 ? null : sum / n;
    }

    /** The variance {@code (Σx² − (Σx)²/n)/(n − 1)}, 0 where all are equal; null under two values. */
    public @Nullable Double variance() {
        return n < 2 ? null : scatter() / (n - 1);
    }

    /** The mean with its t test against 0; null when there is no value. */
    public @Nullable MeanEstimate estimate() {
        return MeanEstimate.of(n, sum, squares);
    }

    /** {@code Σ(x − mean)²}; what rounding leaves of equal values is no scatter. */
    private double scatter() {
        double scatter = squares - sum * (sum / n);
        return scatter > 1e-12 * Math.max(1, squares) ? scatter : 0;
    }
}
