package org.edrak.scoring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** How far a workspace is read, and until when no look is taken at all of it. */
    private record Reached(long last, long restUntil) {
        static final Reached NOTHING = new Reached(Long.MIN_VALUE, System.nanoTime());
    }

    private final Map<Long, Reached> reached = new ConcurrentHashMap<>();
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

    /**
     * What is new has greater ids than what was read, so it is looked for there. Over a whole workspace, which takes as
     * long as it is large, it is looked now and then: for what another worker let go of, or another model version.
     */
    private void readTogether(long workspaceId) throws ExecutionException, InterruptedException {
        Reached before = reached.getOrDefault(workspaceId, Reached.NOTHING);
        Understandings.Batch first = readSome(workspaceId, before.last());
        long rest = before.restUntil();
        if (first.size() < BATCH && before.last() > Long.MIN_VALUE && System.nanoTime() - rest >= 0) {
            long began = System.nanoTime();
            first = readSome(workspaceId, Long.MIN_VALUE);
            rest = System.nanoTime() + REST * (System.nanoTime() - began);
        }
        long last = first.last();
        if (first.size() == BATCH) {
            Future<Long> second = executor.submit(() -> readAll(workspaceId, last));
            long mine = readAll(workspaceId, last);
            reached.put(workspaceId, new Reached(Math.max(mine, second.get()), rest));
        } else {
            reached.put(workspaceId, new Reached(Math.max(before.last(), last), rest));
        }
    }

    /** Reads on until nothing follows that no other worker holds; the greatest id that was read. */
    private long readAll(long workspaceId, long from) {
        long after = from;
        Understandings.Batch batch;
        do {
            batch = readSome(workspaceId, after);
            after = batch.last();
        } while (batch.size() > 0 && !Thread.currentThread().isInterrupted());
        return after;
    }

    private Understandings.Batch readSome(long workspaceId, long after) {
        return understandings.understandSome(workspaceId, analyzers.of(workspaceId), after, BATCH);
    }
}
