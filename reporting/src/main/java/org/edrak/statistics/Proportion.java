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

    /**
     * The change of a share from {@code x₁} of {@code n₁} to {@code x₂} of {@code n₂}, −1 to 1, with the plain z: standard
     * error {@code √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂)}. Null when a group is empty or neither share varies.
     */
    public static @Nullable Difference difference(long x1, long n1, long x2, long n2) {
        return n1 == 0 || n2 == 0 ? null : between(x1, n1, x2, n2);
    }

    /**
     * The same change with one success and one failure added to each group, so that a handful of equal answers is no
     * certainty; this one decides between real and noise. Agresti and Caffo (2000), The American Statistician 54(4),
     * 280–288. Null when a group is empty.
     */
    public static @Nullable Difference adjustedDifference(long x1, long n1, long x2, long n2) {
        return n1 == 0 || n2 == 0 ? null : between(x1 + 1, n1 + 2, x2 + 1, n2 + 2);
    }

    private static @Nullable Difference between(double x1, double n1, double x2, double n2) {
        double before = x1 / n1;
        double now = x2 / n2;
        double variance = before * (1 - before) / n1 + now * (1 - now) / n2;
        return variance > 0 ? Difference.normal(now - before, Math.sqrt(variance)) : null;
    }
}
