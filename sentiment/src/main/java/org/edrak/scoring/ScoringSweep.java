package org.edrak.scoring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.taxonomies.WorkspaceAnalyzers;
import org.edrak.workspaces.Workspace;
import org.edrak.workspaces.Workspaces;

/**
 * Gives every verbatim its opinions, in the background, by two workers where there is much to do. What lacks them is asked
 * of the database each time, so that a restart or a new model version needs no bookkeeping.
 */
@ApplicationScoped
public class ScoringSweep {
    private static final Logger LOG = Logger.getLogger(ScoringSweep.class.getName());
    private static final int BATCH = 64;
    private static final Duration MODELS_KEPT = Duration.ofMinutes(5);
    /** Looking costs time where there are a million texts: it is done at most a tenth of the time, and yet soon enough. */
    private static final int REST = 9;

    private static final long LONGEST_REST = Duration.ofSeconds(5).toNanos();

    private final AtomicBoolean sweeping = new AtomicBoolean();
    private volatile long restUntil = System.nanoTime();

    @Inject
    private Understandings understandings;

    @Inject
    private ShownModel shown;

    @Inject
    private Workspaces workspaces;

    @Inject
    private WorkspaceAnalyzers analyzers;

    @Inject
    private SentimentAnalyzer analyzer;

    @Resource
    private ManagedExecutorService executor;

    /** Begins a sweep unless one is under way; returns at once. */
    public void begin() {
        if (System.nanoTime() - restUntil >= 0 && sweeping.compareAndSet(false, true)) {
            executor.execute(this::sweep);
        }
    }

    private void sweep() {
        try {
            long looked = 0;
            for (Workspace workspace : workspaces.all()) {
                looked += read(workspace.id());
            }
            analyzer.releaseIdle(MODELS_KEPT);
            restUntil = System.nanoTime() + Math.min(LONGEST_REST, REST * looked);
        } catch (RuntimeException | ExecutionException e) {
            LOG.log(
                    Level.WARNING,
                    "scoring stopped until the next sweep: {0}",
                    e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sweeping.set(false);
        }
    }

    /** Reads what is waiting in a workspace; how long looking for nothing took, in nanoseconds. */
    private long read(long workspaceId) throws ExecutionException, InterruptedException {
        shown.begin(workspaceId);
        long began = System.nanoTime();
        boolean waiting = shown.progress(workspaceId).waiting() > 0;
        long looked = System.nanoTime() - began;
        if (waiting) {
            readTogether(workspaceId);
        }
        shown.advance(workspaceId);
        while (shown.prune(workspaceId) && !Thread.currentThread().isInterrupted()) {
            // A piece at a time, so that no transaction grows with the workspace.
        }
        return waiting ? 0 : looked;
    }

    private void readTogether(long workspaceId) throws ExecutionException, InterruptedException {
        Understandings.Batch first = readSome(workspaceId, Long.MIN_VALUE);
        if (first.size() == BATCH) {
            Future<?> second = executor.submit(() -> readAll(workspaceId));
            readAll(workspaceId);
            second.get();
        }
    }

    /** Goes over the workspace until nothing waits that no other worker holds. */
    private void readAll(long workspaceId) {
        long after = Long.MIN_VALUE;
        boolean found = false;
        while (!Thread.currentThread().isInterrupted()) {
            Understandings.Batch batch = readSome(workspaceId, after);
            if (batch.size() == 0 && !found) {
                return;
            }
            found = batch.size() > 0;
            after = found ? batch.last() : Long.MIN_VALUE;
        }
    }

    private Understandings.Batch readSome(long workspaceId, long after) {
        return understandings.understandSome(workspaceId, analyzers.of(workspaceId), after, BATCH);
    }
}
