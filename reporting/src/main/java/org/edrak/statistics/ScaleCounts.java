package org.edrak.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many customers chose each whole-number score of a scale.
 *
 * @param min the lowest score
 * @param counts how many chose {@code min}, {@code min + 1} and so on, two or more points, each 0 or more
 */
public record ScaleCounts(int min, List<Long> counts) {

    public ScaleCounts {
        counts = List.copyOf(counts);
        if (counts.size() < 2 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("no counts of a scale: " + counts);
        }
    }

    /** The highest score. */
    public int max() {
        return min + counts.size() - 1;
    }

    /** How many answered. */
    public long n() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** How many chose {@code score} or more. */
    public long atLeast(int score) {
        return IntStream.rangeClosed(Math.max(score, min), max())
                .mapToLong(this::count)
                .sum();
    }

    /** Number, sum and squares of the scores. */
    public Sums sums() {
        double sum = 0;
        double squares = 0;
        for (int score = min; score <= max(); score++) {
            sum += (double) score * count(score);
            squares += (double) score * score * count(score);
        }
        return new Sums(n(), sum, squares);
    }

    /** Both groups together; fails when their scales differ. */
    public ScaleCounts plus(ScaleCounts other) {
        if (other.min != min || other.max() != max()) {
            throw new IllegalArgumentException("two scales");
        }
        return new ScaleCounts(
                min,
                IntStream.rangeClosed(min, max())
                        .mapToObj(score -> count(score) + other.count(score))
                        .toList());
    }

    /** The share of satisfied customers, 0 to 1, by {@link TopBox} with Wilson's limits; null when nobody answered. */
    public @Nullable Estimate satisfied() {
        return Proportion.wilson(atLeast(TopBox.lowestSatisfied(min, max())), n());
    }

    private long count(int score) {
        return counts.get(score - min);
    }
}
