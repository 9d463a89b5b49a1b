package org.edrak.statistics.segments;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.Normal;
import org.jspecify.annotations.Nullable;

/**
 * Several sources' estimates of one thing (answers, reviews, tickets) taken together, in their unit.
 *
 * @param fixed mean weighted by {@code w = 1/se²}, as if all measured the same
 * @param q {@code Σ w (estimate − fixed)²}: how far they disagree
 * @param p of Q by the chi-squared distribution with k − 1 degrees of freedom, 0 to 1
 * @param tauSquared {@code max(0, (Q − k + 1)/(Σw − Σw²/Σw))}: variance of the truth between sources
 * @param random mean weighted by {@code 1/(se² + τ²)}, with 95 % limits by the normal distribution
 * @param standardError of the random mean
 * @param iSquared {@code max(0, (Q − k + 1)/Q)}: share of the disagreement that is not noise, 0 to 1
 */
public record RandomEffects(
        double fixed, double q, double p, double tauSquared, Estimate random, double standardError, double iSquared) {

    /**
     * One source.
     *
     * @param estimate in the common unit
     * @param standardError same unit, above 0
     */
    public record Source(double estimate, double standardError) {
        public Source {
            if (!(standardError > 0) || !Double.isFinite(estimate)) {
                throw new IllegalArgumentException("no estimate");
            }
        }
    }

    /**
     * The pooled estimate; null under two sources. DerSimonian and Laird (1986), Controlled Clinical Trials 7(3), 177–188; I²
     * of Higgins and Thompson (2002), Statistics in Medicine 21(11), 1539–1558.
     */
    public static @Nullable RandomEffects of(List<Source> sources) {
        if (sources.size() < 2) {
            return null;
        }
        double w = sum(sources, RandomEffects::weight);
        double fixed = sum(sources, source -> weight(source) * source.estimate()) / w;
        double q = sum(sources, source -> weight(source) * square(source.estimate() - fixed));
        int degrees = sources.size() - 1;
        double spread = w - sum(sources, source -> square(weight(source))) / w;
        double tauSquared = Math.max(0, (q - degrees) / spread);
        double both = sum(sources, source -> 1 / (square(source.standardError()) + tauSquared));
        double random =
                sum(sources, source -> source.estimate() / (square(source.standardError()) + tauSquared)) / both;
        double standardError = Math.sqrt(1 / both);
        double reach = Normal.Z95 * standardError;
        return new RandomEffects(
                fixed,
                q,
                ChiSquaredDistribution.of(degrees).survivalProbability(q),
                tauSquared,
                new Estimate(random, random - reach, random + reach),
                standardError,
                q > degrees ? (q - degrees) / q : 0);
    }

    /**
     * Whether the sources agree enough to be shown as one: I² of at most a half, "moderate" by Higgins et al. (2003), British
     * Medical Journal 327, 557–560. Else they stand side by side.
     */
    public boolean agree() {
        return iSquared <= 0.5;
    }

    private static double weight(Source source) {
        return 1 / square(source.standardError());
    }

    private static double sum(List<Source> sources, ToDoubleFunction<Source> part) {
        return sources.stream().mapToDouble(part).sum();
    }

    private static double square(double x) {
        return x * x;
    }
}
