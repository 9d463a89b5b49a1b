package org.edrak.statistics.durations;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How long something took.
 *
 * @param n how often, 1 or more
 * @param median seconds in which half of them were done
 * @param ninetieth seconds in which nine of ten were done
 */
public record DurationFigure(long n, long median, long ninetieth) {
    /**
     * The nearest-rank quantiles (Hyndman and Fan 1996, definition 1) of durations counted in {@link DurationBuckets};
     * null when there are none.
     */
    public static @Nullable DurationFigure of(SortedMap<Integer, Long> counts) {
        long n = counts.values().stream().mapToLong(Long::longValue).sum();
        return n == 0 ? null : new DurationFigure(n, quantile(counts, (n + 1) / 2), quantile(counts, (n * 9 + 9) / 10));
    }

    private static long quantile(SortedMap<Integer, Long> counts, long rank) {
        long seen = 0;
        for (var each : counts.entrySet()) {
            seen += each.getValue();
            if (seen >= rank) {
                return DurationBuckets.middle(each.getKey());
            }
        }
        throw new IllegalArgumentException("fewer than " + rank);
    }
}
