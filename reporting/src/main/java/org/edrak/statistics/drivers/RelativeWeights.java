package org.edrak.statistics.drivers;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Importance of many predictors at once, by way of uncorrelated ones that are as near to them as can be. */
public final class RelativeWeights {
    private RelativeWeights() {}

    /**
     * Each predictor's part of R², 0 or more, together R²: with {@code R = V D V'} the predictors' correlations,
     * {@code Λ = V √D V'} and {@code β = Λ⁻¹ r}, the weights are {@code Λ² β²} (squares entry by entry); equal to {@link
     * Lmg} for two predictors. Johnson (2000), Multivariate Behavioral Research 35(1), 1–19.
     */
    public static double[] shares(Correlations correlations) {
        int p = correlations.predictors();
        RealMatrix root = new EigenDecomposition(correlations.matrix()).getSquareRoot();
        // Λ⁻¹ r = Λ R⁻¹ r
        double[] beta = root.operate(correlations.betas());
        double[] shares = new double[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                double part = root.getEntry(j, k) * beta[k];
                shares[j] += part * part;
            }
        }
        return shares;
    }
}
