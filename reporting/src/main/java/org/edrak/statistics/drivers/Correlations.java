package org.edrak.statistics.drivers;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The correlations of an outcome and its predictors, of which none is a mixture of the others.
 *
 * <p>Immutable: the matrices are never handed out for change.
 */
public final class Correlations {
    /** What is left of a predictor's variance when the others explain the rest; less is rounding. */
    private static final double SINGULAR = 1e-9;

    private final RealMatrix predictors;
    private final double[] outcome;
    private final RealMatrix inverse;

    private Correlations(RealMatrix predictors, double[] outcome, RealMatrix inverse) {
        this.predictors = predictors;
        this.outcome = outcome;
        this.inverse = inverse;
    }

    /**
     * Those of variable 0 with all others; null when one does not vary, when there is no predictor, or when predictors
     * repeat each other so that their parts cannot be told apart.
     */
    public static @Nullable Correlations of(CrossProducts products) {
        int variables = products.variables();
        double[][] matrix = new double[variables][variables];
        for (int i = 0; i < variables; i++) {
            for (int j = 0; j <= i; j++) {
                Double r = products.correlation(i, j);
                if (r == null) {
                    return null;
                }
                matrix[i][j] = matrix[j][i] = i == j ? 1 : r;
            }
        }
        return of(matrix);
    }

    /** The same from a whole correlation matrix whose first row and column is the outcome. */
    public static @Nullable Correlations of(double[][] matrix) {
        int p = matrix.length - 1;
        if (p < 1) {
            return null;
        }
        RealMatrix predictors = new Array2DRowRealMatrix(matrix, true).getSubMatrix(1, p, 1, p);
        try {
            RealMatrix inverse = new CholeskyDecomposition(predictors, 1e-9, SINGULAR)
                    .getSolver()
                    .getInverse();
            double[] outcome = Arrays.copyOfRange(matrix[0], 1, p + 1);
            return new Correlations(predictors, outcome, inverse);
        } catch (NonPositiveDefiniteMatrixException repeated) {
            return null;
        }
    }

    int predictors() {
        return outcome.length;
    }

    RealMatrix matrix() {
        return predictors;
    }

    double withOutcome(int j) {
        return outcome[j];
    }

    double between(int i, int j) {
        return predictors.getEntry(i, j);
    }

    /** Entry of the inverse of the predictors' matrix. */
    double inverse(int i, int j) {
        return inverse.getEntry(i, j);
    }

    /** The regression weights of standardised predictors. */
    double[] betas() {
        return inverse.operate(outcome);
    }

    /** The share of the outcome's variance that all predictors explain, 0 to 1. */
    public double rSquared() {
        double sum = 0;
        double[] betas = betas();
        for (int j = 0; j < betas.length; j++) {
            sum += betas[j] * outcome[j];
        }
        return Math.max(0, Math.min(1, sum));
    }

    /**
     * How many times the others blow up the variance of a predictor's weight: {@code 1/(1 − R²)} of the predictor on the
     * others, 1 and more; above 5 its weight is shaky, above 10 hardly more than a guess. Marquardt (1970), Technometrics
     * 12(3), 591–612.
     */
    public double varianceInflation(int j) {
        return Math.max(1, inverse(j, j));
    }
}
