package org.edrak.analysis.evaluation;

import java.util.Locale;

/**
 * Expected calibration error: the mean, over ten bins of the probability from 0.5 to 1 weighted by their texts, of how
 * far the share of right signs is from the mean probability (Naeini, Cooper and Hauskrecht 2015).
 */
final class CalibrationError {
    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] sums = new double[BINS];

    void count(double probability, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) ((probability - 0.5) * 2 * BINS));
        counts[bin]++;
        right[bin] += isRight ? 1 : 0;
        sums[bin] += probability;
    }

    private double value() {
        double error = 0;
        int n = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(right[bin] - sums[bin]);
            n += counts[bin];
        }
        return error / Math.max(1, n);
    }

    String report() {
        return String.format(Locale.ROOT, "calibration error of the sign %.1f %%%n", 100 * value());
    }
}
