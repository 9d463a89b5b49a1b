package org.edrak.scoring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.edrak.analysis.SentimentAnalyzer;

/**
 * Gives every verbatim its opinions, in the background. What lacks them is asked of the database each time, so that a
 * restart or a new model version needs no bookkeeping.
 */
@ApplicationScoped
public class ScoringSweep {
    private static final Logger LOG = Logger.getLogger(ScoringSweep.class.getName());
    private static final int BATCH = 16;
    private static final Duration MODELS_KEPT = Duration.ofMinutes(5);

    private final AtomicBoolean sweeping = new AtomicBoolean();

    @Inject
    private Understandings understandings;

    @Inject
    private SentimentAnalyzer analyzer;

    @Resource
    private ManagedExecutorService executor;

    /** Begins a sweep unless one is under way; returns at once. */
    public void begin() {
        if (sweeping.compareAndSet(false, true)) {
            executor.execute(this::sweep);
        }
    }

    private void sweep() {
        try {
            while (understandings.understandSome(analyzer, BATCH) > 0) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
            analyzer.releaseIdle(MODELS_KEPT);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "scoring stopped until the next sweep: {0}",
                    e.getClass().getName());
        } finally {
            sweeping.set(false);
        }
    }
}
