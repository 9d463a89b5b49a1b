package org.edrak.statistics.gaps;

import org.edrak.statistics.drivers.CrossProducts;
import org.jspecify.annotations.Nullable;

/** Whether several questions measure one thing. */
public final class Reliability {
    private Reliability() {}

    /**
     * Cronbach's alpha {@code k/(k − 1) (1 − Σ sᵢ² / s²(sum))} over the k items, at most 1; 0.7 and more is usual for a
     * dimension. Null under two items or customers, or when no sum differs. Cronbach (1951), Psychometrika 16(3), 297–334.
     */
    public static @Nullable Double alpha(CrossProducts items) {
        int k = items.variables();
        double own = 0;
        double all = 0;
        for (int i = 0; i < k; i++) {
            own += items.scatter(i);
            all += items.scatter(i);
            for (int j = 0; j < i; j++) {
                all += 2 * items.coScatter(i, j);
            }
        }
        return k < 2 || all <= 1e-12 * own ? null : k / (k - 1.0) * (1 - own / all);
    }
}
