package org.edrak.statistics.drivers;

/** Importance by Shapley's rule: what a predictor adds to R², averaged over all orders in which predictors may enter. */
public final class Lmg {
    /** Beyond so many predictors there are too many orders. */
    public static final int MOST_PREDICTORS = 12;

    private Lmg() {}

    /**
     * Each predictor's part of R², 0 or more, together R²: {@code Σ over S without j of |S|! (p − |S| − 1)! / p! (R²(S + j)
     * − R²(S))}. Lindeman, Merenda and Gold (1980), Introduction to Bivariate and Multivariate Analysis, 119; Grömping
     * (2006), Journal of Statistical Software 17(1). Fails beyond {@value #MOST_PREDICTORS} predictors.
     */
    public static double[] shares(Correlations correlations) {
        int p = correlations.predictors();
        if (p > MOST_PREDICTORS) {
            throw new IllegalArgumentException(p + " predictors");
        }
        double[] explained = new double[1 << p];
        explain(explained, residuals(correlations), 0, 0);
        double[] weights = weights(p);
        double[] shares = new double[p];
        for (int set = 0; set < explained.length; set++) {
            for (int j = 0; j < p; j++) {
                if ((set & 1 << j) == 0) {
                    shares[j] += weights[Integer.bitCount(set)] * (explained[set | 1 << j] - explained[set]);
                }
            }
        }
        return shares;
    }

    /** {@code |S|! (p − |S| − 1)! / p!} for sets of 0 to p − 1. */
    private static double[] weights(int p) {
        double[] weights = new double[p];
        weights[0] = 1.0 / p;
        for (int size = 1; size < p; size++) {
            weights[size] = weights[size - 1] * size / (p - size);
        }
        return weights;
    }

    /** Correlations with the outcome as last row and column. */
    private static double[][] residuals(Correlations correlations) {
        int p = correlations.predictors();
        double[][] matrix = new double[p + 1][p + 1];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                matrix[i][j] = correlations.between(i, j);
            }
            matrix[i][p] = matrix[p][i] = correlations.withOutcome(i);
        }
        matrix[p][p] = 1;
        return matrix;
    }

    /**
     * Fills R² of {@code set} joined with each set of predictors from {@code next} on, by what {@code set} leaves of their
     * covariances and the outcome's.
     */
    private static void explain(double[] explained, double[][] left, int set, int next) {
        int last = left.length - 1;
        explained[set] = 1 - left[last][last];
        for (int j = 0; j < last; j++) {
            explain(explained, without(left, j), set | 1 << (next + j), next + j + 1);
        }
    }

    /** What is left of the variables after {@code j} once {@code j} is known. */
    private static double[][] without(double[][] left, int j) {
        int size = left.length - j - 1;
        double[][] rest = new double[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                rest[a][b] = left[a + j + 1][b + j + 1] - left[a + j + 1][j] * left[j][b + j + 1] / left[j][j];
            }
        }
        return rest;
    }
}
