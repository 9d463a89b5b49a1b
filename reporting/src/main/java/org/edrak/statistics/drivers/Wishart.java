package org.edrak.statistics.drivers;

import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/** Draws cross-products of as many customers as there were, whose values vary together as theirs did. */
final class Wishart {
    private final long n;
    private final RealMatrix root;
    private final Random random;

    private Wishart(long n, RealMatrix root, Random random) {
        this.n = n;
        this.root = root;
        this.random = random;
    }

    /** Null when a variable does not vary or repeats the others. */
    static @Nullable Wishart of(CrossProducts products, Random random) {
        int variables = products.variables();
        double[][] covariances = new double[variables][variables];
        for (int i = 0; i < variables; i++) {
            for (int j = 0; j < variables; j++) {
                // on the scale of correlations, where one threshold tells rounding from variance for all
                Double r = products.correlation(i, j);
                if (r == null) {
                    return null;
                }
                covariances[i][j] = i == j ? 1 : r;
            }
        }
        try {
            RealMatrix root =
                    new CholeskyDecomposition(new Array2DRowRealMatrix(covariances, false), 1e-9, 1e-9).getL();
            return new Wishart(products.n(), root, random);
        } catch (NonPositiveDefiniteMatrixException repeated) {
            return null;
        }
    }

    CrossProducts draw() {
        int variables = root.getRowDimension();
        double[][] bartlett = new double[variables][variables];
        for (int i = 0; i < variables; i++) {
            bartlett[i][i] = Math.sqrt(chiSquared(n - 1 - i));
            for (int j = 0; j < i; j++) {
                bartlett[i][j] = random.nextGaussian();
            }
        }
        RealMatrix half = root.multiply(new Array2DRowRealMatrix(bartlett, false));
        RealMatrix scatter = half.multiply(half.transpose());
        double[] triangle = new double[variables * (variables + 1) / 2];
        int at = 0;
        for (int i = 0; i < variables; i++) {
            for (int j = 0; j <= i; j++) {
                triangle[at++] = scatter.getEntry(i, j);
            }
        }
        return CrossProducts.of(n, new double[variables], triangle);
    }

    /** By the cube of a normal number, to a thousandth from 50 degrees of freedom on: Wilson and Hilferty (1931). */
    private double chiSquared(double degrees) {
        double part = 2 / (9 * degrees);
        double cube = 1 - part + random.nextGaussian() * Math.sqrt(part);
        return degrees * cube * cube * cube;
    }
}
