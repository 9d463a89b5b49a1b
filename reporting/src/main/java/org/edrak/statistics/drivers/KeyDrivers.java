package org.edrak.statistics.drivers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much of the differences in a score each driver explains.
 *
 * @param n customers who rated all drivers and gave a score
 * @param rSquared share of the score's variance that all drivers explain, 0 to 1
 * @param method how it was shared out
 * @param drivers in the given order; null for a driver that all rated alike
 */
public record KeyDrivers(long n, double rSquared, Method method, List<@Nullable Weight> drivers) {

    /** How R² is shared out among the drivers. */
    public enum Method {
        /** Averaged over all orders, up to {@value Lmg#MOST_PREDICTORS} drivers. */
        LMG,
        /** Johnson's relative weights, beyond. */
        RELATIVE_WEIGHTS
    }

    /**
     * One driver's weight.
     *
     * @param share its part of R², 0 or more; all together R²
     * @param correlation of the driver with the score, −1 to 1: the derived importance, and whether it pulls up or down
     * @param varianceInflation 1 and more
     */
    public record Weight(double share, double correlation, double varianceInflation) {
        /** Whether the driver repeats the others so much that its own part is shaky: a variance inflation above 5. */
        public boolean entangled() {
            return varianceInflation > 5;
        }
    }

    /** The least number of customers for a regression on so many drivers: {@code 50 + 8p}. Green (1991), below. */
    public static long leastCustomers(int drivers) {
        return 50 + 8L * drivers;
    }

    /**
     * The weights of variables 1 and on for variable 0; null under {@link #leastCustomers} (Green 1991, Multivariate
     * Behavioral Research 26(3), 499–510), when the score or no driver varies, or when drivers repeat each other wholly.
     */
    public static @Nullable KeyDrivers of(CrossProducts products) {
        return products.n() < leastCustomers(products.variables() - 1) ? null : ofAny(products);
    }

    /** The same for any number of customers. */
    static @Nullable KeyDrivers ofAny(CrossProducts products) {
        int[] varying = IntStream.range(0, products.variables())
                .filter(i -> i == 0 || products.scatter(i) > 0)
                .toArray();
        Correlations correlations = Correlations.of(products.only(varying));
        if (correlations == null) {
            return null;
        }
        Method method = correlations.predictors() <= Lmg.MOST_PREDICTORS ? Method.LMG : Method.RELATIVE_WEIGHTS;
        double[] shares = shares(correlations, method);
        List<@Nullable Weight> drivers = new ArrayList<>();
        for (int i = 1, j = 0; i < products.variables(); i++) {
            boolean varies = j + 1 < varying.length && varying[j + 1] == i;
            drivers.add(varies ? weight(correlations, shares, j++) : null);
        }
        return new KeyDrivers(
                products.n(), correlations.rSquared(), method, java.util.Collections.unmodifiableList(drivers));
    }

    private static double[] shares(Correlations correlations, Method method) {
        return switch (method) {
            case LMG -> Lmg.shares(correlations);
            case RELATIVE_WEIGHTS -> RelativeWeights.shares(correlations);
        };
    }

    private static Weight weight(Correlations correlations, double[] shares, int j) {
        return new Weight(shares[j], correlations.withOutcome(j), correlations.varianceInflation(j));
    }
}
