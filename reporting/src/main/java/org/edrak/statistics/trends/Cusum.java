package org.edrak.statistics.trends;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums of what lies off a target, in which a small lasting shift shows long before a single value is out of limits.
 *
 * @param up per value how much has gathered above the target, in the unit of the values, 0 or more
 * @param down the same below it
 * @param firstSignal index from 0 of the first value at which either passes the threshold; null when none does
 */
public record Cusum(
        List<Double> up, List<Double> down, @Nullable Integer firstSignal) {

    /**
     * The tabular sums {@code C⁺ᵢ = max(0, xᵢ − target − slack + C⁺ᵢ₋₁)} and {@code C⁻ᵢ = max(0, target − slack − xᵢ +
     * C⁻ᵢ₋₁)} from 0, with a signal above {@code threshold}; a missing value leaves both as they are. Page (1954), Biometrika
     * 41(1–2), 100–115; Montgomery, Introduction to Statistical Quality Control, ch. 9.
     */
    public static Cusum of(List<@Nullable Double> values, double target, double slack, double threshold) {
        List<Double> up = new ArrayList<>();
        List<Double> down = new ArrayList<>();
        Integer signal = null;
        double above = 0;
        double below = 0;
        for (Double value : values) {
            if (value != null) {
                above = Math.max(0, value - target - slack + above);
                below = Math.max(0, target - slack - value + below);
            }
            up.add(above);
            down.add(below);
            if (signal == null && Math.max(above, below) > threshold) {
                signal = up.size() - 1;
            }
        }
        return new Cusum(List.copyOf(up), List.copyOf(down), signal);
    }

    /**
     * The same with the usual slack of half and threshold of five standard deviations of a value, which finds a shift of one
     * within about ten values; null when {@code sd} is 0.
     */
    public static @Nullable Cusum standard(List<@Nullable Double> values, double target, double sd) {
        return sd > 0 ? of(values, target, sd / 2, 5 * sd) : null;
    }
}
