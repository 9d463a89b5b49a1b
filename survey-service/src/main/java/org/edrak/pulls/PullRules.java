package org.edrak.pulls;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Decides when a source is fetched again. */
public final class PullRules {
    public static final int LEAST_MINUTES = 5;
    public static final int MOST_MINUTES = 7 * 24 * 60;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST_DOUBLINGS = 12;
    private static final double SPREAD = 0.25;

    private PullRules() {}

    /**
     * How long to wait after so many failures in a row: a minute, doubled each time, at most twelve hours; a quarter
     * more or less, so that not all come back at the same moment.
     *
     * @param chance 0 to 1
     */
    static Duration backOff(int failures, double chance) {
        long doubled = FIRST.toSeconds() << Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1));
        double seconds = Math.min(LONGEST.toSeconds(), doubled) * (1 - SPREAD + 2 * SPREAD * chance);
        return Duration.ofSeconds(Math.round(seconds));
    }

    /** What {@code Retry-After} asks for in seconds, within reason; empty for a date or nonsense. */
    static Optional<Duration> retryAfter(String header) {
        return header.matches("[0-9]{1,9}")
                ? Optional.of(Duration.ofSeconds(Math.min(Long.parseLong(header), LONGEST.toSeconds())))
                : Optional.empty();
    }

    /** The later of two times. */
    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
