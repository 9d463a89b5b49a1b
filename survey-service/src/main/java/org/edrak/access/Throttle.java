package org.edrak.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts attempts under a name within a window of time, and says how long to wait when there were too many. */
public final class Throttle {
    private static final int MOST_NAMES = 50_000;

    private final int most;
    private final Duration window;
    private final InstantSource clock;
    private final Map<String, Count> counts = new HashMap<>();

    private record Count(int attempts, Instant ends) {}

    /** @param most attempts that one name has within the window */
    public Throttle(int most, Duration window, InstantSource clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    /** Counts an attempt; how long to wait if it is one too many. */
    public synchronized Optional<Duration> attempt(String name) {
        Instant now = clock.instant();
        Count count = counts.get(name);
        if (count == null || !now.isBefore(count.ends())) {
            makeRoom(now);
            counts.put(name, new Count(1, now.plus(window)));
            return Optional.empty();
        }
        if (count.attempts() >= most) {
            return Optional.of(Duration.between(now, count.ends()));
        }
        counts.put(name, new Count(count.attempts() + 1, count.ends()));
        return Optional.empty();
    }

    /** Forgets the attempts under a name, as after a success. */
    public synchronized void forget(String name) {
        counts.remove(name);
    }

    /** Takes one attempt back, as after a success that should not forgive the failures before it. */
    public synchronized void giveBack(String name) {
        counts.computeIfPresent(name, (key, count) -> new Count(Math.max(0, count.attempts() - 1), count.ends()));
    }

    private void makeRoom(Instant now) {
        if (counts.size() >= MOST_NAMES) {
            counts.values().removeIf(count -> !now.isBefore(count.ends()));
        }
        if (counts.size() >= MOST_NAMES) {
            counts.clear();
        }
    }
}
