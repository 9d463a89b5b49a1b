package org.edrak.statistics.gaps;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One figure from the dimensions of a service's quality: of their gaps P − E (SERVQUAL), or of what was perceived alone
 * (SERVPERF), in points of the scale.
 */
public final class Servqual {
    private Servqual() {}

    /**
     * The plain mean of the dimensions; null unless all are known. Parasuraman, Zeithaml and Berry (1988), Journal of
     * Retailing 64(1), 12–40; with perceptions in place of gaps Cronin and Taylor (1992), Journal of Marketing 56(3), 55–68.
     */
    public static @Nullable Double overall(List<@Nullable Double> dimensions) {
        return weighted(dimensions, dimensions.stream().map(dimension -> 1.0).toList());
    }

    /**
     * The mean weighted by importance, {@code Σ points × dimension / Σ points}; as a rule a customer shares out 100 points.
     * Taken per customer and then averaged it is Zeithaml's weighted score, whose limits come by {@link
     * org.edrak.statistics.Sums#estimate}. Null unless every dimension that has points is known, and when none has points.
     * Zeithaml, Parasuraman and Berry (1990), Delivering Quality Service, appendix B. Fails when lengths differ or points
     * lie below 0.
     */
    public static @Nullable Double weighted(List<@Nullable Double> dimensions, List<Double> points) {
        if (dimensions.size() != points.size() || points.stream().anyMatch(point -> point < 0)) {
            throw new IllegalArgumentException("no points: " + points);
        }
        double sum = 0;
        double total = 0;
        for (int i = 0; i < points.size(); i++) {
            Double dimension = dimensions.get(i);
            if (points.get(i) > 0) {
                if (dimension == null) {
                    return null;
                }
                sum += points.get(i) * dimension;
                total += points.get(i);
            }
        }
        return total > 0 ? sum / total : null;
    }

    /** One customer's value for a dimension: the mean of the items that he answered; null when he answered none. */
    public static @Nullable Double dimension(List<@Nullable Double> items) {
        double[] answered = items.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        return answered.length == 0 ? null : java.util.Arrays.stream(answered).sum() / answered.length;
    }
}
