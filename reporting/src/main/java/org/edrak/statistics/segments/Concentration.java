package org.edrak.statistics.segments;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How much of all revenue few customers bring.
 *
 * @param customers how many
 * @param top how many are a fifth of them, rounded up
 * @param topShare share of the revenue that the best-paying fifth brings, 0 to 1; 0.8 is Pareto's rule
 * @param gini 0 when all bring the same, near 1 when one brings all
 */
public record Concentration(int customers, int top, double topShare, double gini) {

    /**
     * The concentration of these revenues, none below 0; null when there is no revenue. With the revenues sorted upwards the
     * Gini coefficient is {@code Σ (2i − n − 1) xᵢ / (n Σx)}. Pareto (1896), Cours d'économie politique; Gini (1912),
     * Variabilità e mutabilità.
     */
    public static @Nullable Concentration of(double... revenues) {
        double[] sorted = Arrays.stream(revenues).sorted().toArray();
        double sum = Arrays.stream(sorted).sum();
        if (!(sum > 0) || sorted[0] < 0) {
            return null;
        }
        int n = sorted.length;
        int top = Math.ceilDiv(n, 5);
        double best = 0;
        double ranked = 0;
        for (int i = 0; i < n; i++) {
            best += i >= n - top ? sorted[i] : 0;
            ranked += (2.0 * i + 1 - n) * sorted[i];
        }
        return new Concentration(n, top, best / sum, ranked / (n * sum));
    }
}
