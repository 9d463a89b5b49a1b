package org.edrak.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A mean, and where the values spread enough to tell, its t test against 0.
 *
 * @param n how many values, 1 or more
 * @param mean in the unit of the values
 * @param test null when there is one value only or all are equal
 */
public record MeanEstimate(long n, double mean, @Nullable TTest test) {
    /**
     * Student's one-sample test, which over differences is the paired test.
     *
     * @param sd standard deviation of the values, with n − 1, above 0
     * @param t {@code mean / (sd / √n)}
     * @param p two-sided, 0 to 1, with n − 1 degrees of freedom
     * @param low lower 95 % limit of the mean
     * @param high upper 95 % limit of the mean
     */
    public record TTest(double sd, double t, double p, double low, double high) {
        /** Whether the mean differs from 0 by more than noise. */
        public boolean real() {
            return p < Difference.ALPHA;
        }
    }

    /**
     * The mean {@code Σx/n} with {@code sd² = (Σx² − (Σx)²/n)/(n − 1)}; null when {@code n} is 0. Student (1908),
     * Biometrika 6(1), 1–25; as the gap of perception and expectation Parasuraman, Zeithaml and Berry (1988), Journal of
     * Retailing 64(1), 12–40.
     */
    public static @Nullable MeanEstimate of(long n, double sum, double sumOfSquares) {
        if (n == 0) {
            return null;
        }
        double mean = sum / n;
        double scatter = sumOfSquares - sum * mean;
        // what rounding leaves of equal values is no scatter
        boolean varies = n > 1 && scatter > 1e-12 * Math.max(1, sumOfSquares);
        return new MeanEstimate(n, mean, varies ? test(n, mean, Math.sqrt(scatter / (n - 1))) : null);
    }

    private static TTest test(long n, double mean, double sd) {
        TDistribution student = TDistribution.of(n - 1.0);
        double standardError = sd / Math.sqrt((double) n);
        double t = mean / standardError;
        double reach = student.inverseSurvivalProbability(0.025) * standardError;
        double p = Math.min(1, 2 * student.survivalProbability(Math.abs(t)));
        return new TTest(sd, t, p, mean - reach, mean + reach);
    }
}
