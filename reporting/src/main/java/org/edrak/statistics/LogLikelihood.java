package org.edrak.statistics;

/**
 * Whether something is more frequent in one collection than in another.
 *
 * @param g2 the log-likelihood ratio G², 0 or more
 * @param first share of the first collection that has it, 0 to 1
 * @param second the same of the second
 */
public record LogLikelihood(double g2, double first, double second) {
    /**
     * {@code G² = 2 Σ O ln(O / E)} over the four cells of "has it or not" by "first or second", E being what would be
     * expected if both had it alike; about chi-squared with one degree of freedom, and sound for rare things, where
     * Pearson's is not. Dunning (1993), Computational Linguistics 19(1), 61–74.
     *
     * @param a how many of the {@code n} in the first collection have it
     * @param b how many of the {@code m} in the second
     */
    public static LogLikelihood of(long a, long n, long b, long m) {
        if (a < 0 || b < 0 || a > n || b > m || n == 0 || m == 0) {
            throw new IllegalArgumentException(a + " of " + n + ", " + b + " of " + m);
        }
        double all = (double) n + m;
        double with = (double) a + b;
        double without = all - with;
        double sum = cell(a, with * n / all)
                + cell(b, with * m / all)
                + cell(n - a, without * n / all)
                + cell(m - b, without * m / all);
        return new LogLikelihood(Math.max(0, 2 * sum), (double) a / n, (double) b / m);
    }

    private static double cell(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /** Whether the first collection has more of it. */
    public boolean grows() {
        return first > second;
    }

    /** The probability of a G² at least as great, were both alike. */
    public double p() {
        return Normal.twoSided(Math.sqrt(g2));
    }
}
