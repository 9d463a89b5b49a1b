package org.edrak.analysis.linear;

/** Makes margins into probabilities that hold, by logistic regression on margins (Platt 1999) without an intercept. */
final class Calibration {
    private static final int STEPS = 50;

    private Calibration() {}

    /** The slope of greatest likelihood, found by Newton's method; texts of balanced classes need no intercept. */
    static double slope(double[] margins, boolean[] positive) {
        double slope = 1;
        for (int step = 0; step < STEPS; step++) {
            double gradient = 0;
            double curvature = 1e-9;
            for (int i = 0; i < margins.length; i++) {
                double p = 1 / (1 + Math.exp(-slope * margins[i]));
                gradient += margins[i] * ((positive[i] ? 1 : 0) - p);
                curvature += margins[i] * margins[i] * p * (1 - p);
            }
            slope += gradient / curvature;
        }
        return slope;
    }
}
