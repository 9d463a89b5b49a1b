package org.edrak.explanations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.edrak.analysis.english.PhraseTrees;

/**
 * Draws how the reference network builds up the sentiment of English sentences. Its models take seconds to load and 650 MB
 * of memory: they are loaded when somebody asks, one text is drawn at a time, and they go when nobody asks any more.
 */
@ApplicationScoped
public class TreeDesk {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final long MEGABYTE = 1L << 20;
    /** Models, and what loading them takes for a while. */
    private static final long NEEDED = 900;

    private final Semaphore seat = new Semaphore(1);

    @Inject
    private PhraseTrees trees;

    /** The trees of the first sentences of an English text. */
    public Trees draw(String text) {
        if (!seat.tryAcquire()) {
            return new Trees.Busy();
        }
        try {
            return trees.isLoaded() || freeMegabytes() >= NEEDED
                    ? new Trees.Drawn(trees.of(text), text.length() > PhraseTrees.LONGEST)
                    : new Trees.NoMemory(NEEDED);
        } finally {
            seat.release();
        }
    }

    /** Lets the models go that nobody needed for five minutes. */
    public void releaseIdle() {
        trees.releaseIdle(KEPT);
    }

    private static long freeMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory()) / MEGABYTE;
    }
}
