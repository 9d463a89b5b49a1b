package org.edrak.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The difference of two means of independent groups that need not spread alike.
 *
 * @param difference second mean minus first, in the unit of the values, with limits and p by Student's t
 * @param t {@code difference / √(s₁²/n₁ + s₂²/n₂)}
 * @param degreesOfFreedom {@code (s₁²/n₁ + s₂²/n₂)² / ((s₁²/n₁)²/(n₁ − 1) + (s₂²/n₂)²/(n₂ − 1))}, above 0
 */
public record WelchTest(Difference difference, double t, double degreesOfFreedom) {

    /**
     * The test; null when a group has under two values or neither spreads. Welch (1947), Biometrika 34(1–2), 28–35, with
     * the degrees of freedom of Satterthwaite (1946), Biometrics Bulletin 2(6), 110–114.
     */
    public static @Nullable WelchTest of(Sums before, Sums now) {
        Double first = before.variance();
        Double second = now.variance();
        if (first == null || second == null || first + second <= 0) {
            return null;
        }
        double a = first / before.n();
        double b = second / now.n();
        double degrees = (a + b) * (a + b) / (a * a / (before.n() - 1) + b * b / (now.n() - 1));
        double value = now.sum() / now.n() - before.sum() / before.n();
        double standardError = Math.sqrt(a + b);
        return new WelchTest(Difference.student(value, standardError, degrees), value / standardError, degrees);
    }
}
