package org.edrak.statistics;

import org.apache.commons.numbers.gamma.LogGamma;
import org.jspecify.annotations.Nullable;

/**
 * How large a mean difference of pairs is, measured by its spread; unlike p it does not grow with the number of customers.
 *
 * @param dz Cohen's {@code d_z = mean / sd}, without unit; 0.2 is small, 0.5 medium, 0.8 large
 * @param hedges {@code J d_z} with {@code J = Γ(m/2) / (√(m/2) Γ((m − 1)/2))}, {@code m = n − 1}: without the bias of
 *     small samples
 */
public record EffectSize(double dz, double hedges) {

    /**
     * The effect of a mean of differences; null where it has no test or under three values. Cohen (1988), Statistical Power
     * Analysis for the Behavioral Sciences, 2nd ed., 48; Hedges (1981), Journal of Educational Statistics 6(2), 107–128.
     */
    public static @Nullable EffectSize of(MeanEstimate mean) {
        MeanEstimate.TTest test = mean.test();
        if (test == null || mean.n() < 3) {
            return null;
        }
        double dz = mean.mean() / test.sd();
        double half = (mean.n() - 1) / 2.0;
        double correction = Math.exp(LogGamma.value(half) - LogGamma.value(half - 0.5)) / Math.sqrt(half);
        return new EffectSize(dz, correction * dz);
    }
}
