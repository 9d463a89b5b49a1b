package org.edrak.statistics;

import org.jspecify.annotations.Nullable;

/** A share of a whole, 0 to 1. */
public final class Proportion {
    private Proportion() {}

    /**
     * The share {@code p = x/n} with Wilson's score interval {@code (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)},
     * all from 0 to 1; null when {@code n} is 0. Wilson (1927), Journal of the American Statistical Association 22,
     * 209–212.
     */
    public static @Nullable Estimate wilson(long x, long n) {
        if (x < 0 || x > n) {
            throw new IllegalArgumentException(x + " of " + n);
        }
        if (n == 0) {
            return null;
        }
        double p = (double) x / n;
        double z2n = Normal.Z95 * Normal.Z95 / n;
        double centre = p + z2n / 2;
        double reach = Normal.Z95 * Math.sqrt((p * (1 - p) + z2n / 4) / n);
        return new Estimate(p, Math.max(0, (centre - reach) / (1 + z2n)), Math.min(1, (centre + reach) / (1 + z2n)));
    }
}
