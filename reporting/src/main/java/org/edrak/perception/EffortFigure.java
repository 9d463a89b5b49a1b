package org.edrak.perception;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.CustomerEffort;
import org.edrak.statistics.ScaleCounts;
import org.jspecify.annotations.Nullable;

/**
 * How easy it was for customers, on the scale that most were asked on.
 *
 * @param n answers on that scale
 * @param effort share who found it easy, and the mean
 */
public record EffortFigure(Scale scale, long n, CustomerEffort effort) {
    /** Null when nobody answered. */
    static @Nullable EffortFigure of(PerceptionSummary summary) {
        Map<Scale, Map<Integer, Long>> scores =
                new TreeMap<>(Comparator.comparingInt(Scale::max).thenComparingInt(Scale::min));
        summary.all(Cell.Ces.class)
                .forEach((cell, moments) -> scores.computeIfAbsent(cell.scale(), any -> new TreeMap<>())
                        .put(cell.score(), moments.n()));
        return scores.entrySet().stream()
                .map(scale -> figure(scale.getKey(), scale.getValue()))
                .max(Comparator.comparingLong(EffortFigure::n))
                .orElse(null);
    }

    private static EffortFigure figure(Scale scale, Map<Integer, Long> scores) {
        List<Long> counts = IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(score -> scores.getOrDefault(score, 0L))
                .toList();
        ScaleCounts all = new ScaleCounts(scale.min(), counts);
        return new EffortFigure(scale, all.n(), java.util.Objects.requireNonNull(CustomerEffort.of(all)));
    }
}
