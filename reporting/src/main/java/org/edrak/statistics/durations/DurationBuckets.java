package org.edrak.statistics.durations;

import java.util.Arrays;

/**
 * The buckets into which durations are counted: whole seconds up to 10 each have one, from there each bucket is a tenth
 * longer than the one before, up to a year. So a quantile read from them is off by 5 % at most, and by nothing below 10
 * seconds; the bounds are whole numbers and never change, so that counts of different days and machines add up.
 */
public final class DurationBuckets {
    private static final long LONGEST = 366L * 24 * 60 * 60;
    private static final long[] BOUNDS = bounds();

    private DurationBuckets() {}

    private static long[] bounds() {
        long[] bounds = new long[1_000];
        int n = 1;
        while (bounds[n - 1] < LONGEST) {
            bounds[n] = Math.max(bounds[n - 1] + 1, bounds[n - 1] * 11 / 10);
            n++;
        }
        return Arrays.copyOf(bounds, n);
    }

    /** The bucket of a duration in seconds; what lies below 0 counts as 0, what is above a year as a year. */
    public static int of(long seconds) {
        int found = Arrays.binarySearch(BOUNDS, Math.clamp(seconds, 0, LONGEST));
        return found >= 0 ? found : -found - 2;
    }

    /** The middle of a bucket in seconds, rounded down. */
    public static long middle(int bucket) {
        long next = bucket + 1 < BOUNDS.length ? BOUNDS[bucket + 1] : BOUNDS[bucket] + 1;
        return (BOUNDS[bucket] + next - 1) / 2;
    }
}
