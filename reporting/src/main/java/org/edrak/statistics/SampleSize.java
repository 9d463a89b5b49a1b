package org.edrak.statistics;

/** How many answers a survey needs before it can tell what it is asked to tell. */
public final class SampleSize {
    /** The largest variance of a single answer on the scale of −1, 0 and 1: half promoters, half detractors. */
    public static final double WORST_NPS_VARIANCE = 1;

    private SampleSize() {}

    /**
     * The answers needed for an NPS known to ± {@code margin} points with 95 % confidence: {@code ⌈1.96² v (100/margin)²⌉}
     * where {@code v = p + d − (p − d)²}, above 0 to 1. Cochran (1977), Sampling Techniques, 3rd ed., 75–78.
     */
    public static long forNps(double margin, double variance) {
        return whole(square(Normal.Z95 * 100 / margin) * variance);
    }

    /**
     * The answers needed for a share known to ± {@code margin} (0 to 1) with 95 % confidence: {@code ⌈1.96² p (1 − p) /
     * margin²⌉}; {@code share} 0.5 is the worst. Cochran (1977), 75.
     */
    public static long forShare(double margin, double share) {
        return whole(square(Normal.Z95 / margin) * share * (1 - share));
    }

    /**
     * The answers needed in each of two groups, so that a true difference of so many NPS points shows as real in 80 of 100
     * surveys: {@code ⌈2 v (1.96 + 0.84)² (100/difference)²⌉}. Cohen (1988), Statistical Power Analysis, 2nd ed., ch. 2.
     */
    public static long perGroup(double difference, double variance) {
        return whole(2 * square((Normal.Z95 + Normal.quantile(0.8)) * 100 / difference) * variance);
    }

    private static double square(double x) {
        return x * x;
    }

    private static long whole(double answers) {
        return (long) Math.ceil(answers - 1e-9);
    }
}
