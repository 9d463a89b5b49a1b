package org.edrak.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.edrak.news.News;
import org.edrak.summaries.Folding.Step;
import org.edrak.workspaces.Workspace;
import org.edrak.workspaces.Workspaces;

/**
 * Keeps the sums in step in the background. News is asked of the database each time, so that a restart needs no
 * bookkeeping; what cannot be folded now is folded by the next sweep.
 */
@ApplicationScoped
public class FoldingSweep {
    private static final Logger LOG = Logger.getLogger(FoldingSweep.class.getName());
    private static final long AT_A_STRETCH = Duration.ofSeconds(2).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();
    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    /** Within one server no two threads ask for the lease at once: who comes second waits a little instead. */
    private final ReentrantLock turn = new ReentrantLock();

    @Inject
    private Folding folding;

    @Inject
    private News news;

    @Inject
    private Workspaces workspaces;

    /** Folds all news; what throws is never run again, so it does not throw. */
    public void run() {
        try {
            for (long workspace : news.workspaces()) {
                whileDone(() -> folding.news(workspace), Long.MAX_VALUE);
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "news waits for the next sweep: {0}",
                    e.getClass().getName());
        }
    }

    /** Builds what is wanted and not there, letting news pass every few seconds. */
    public void build() {
        try {
            List<Long> unfinished =
                    new ArrayList<>(workspaces.all().stream().map(Workspace::id).toList());
            while (!unfinished.isEmpty() && !Thread.currentThread().isInterrupted()) {
                unfinished.removeIf(workspace ->
                        whileDone(() -> folding.build(workspace), System.nanoTime() + AT_A_STRETCH) != Step.DONE);
                run();
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "sums wait to be made again: {0}",
                    e.getClass().getName());
        }
    }

    /** Begins to sum everything up again; false when another node would not let it for a while. */
    public boolean rebuild(long workspaceId) {
        long end = System.nanoTime() + PATIENCE;
        while (once(() -> folding.rebuild(workspaceId)) == Step.TAKEN) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    /** Folds the news of a workspace for no longer than that; whether none is left. */
    boolean catchUp(long workspaceId, Duration atMost) {
        if (!news.isThereAny(workspaceId)) {
            return true;
        }
        try {
            return whileDone(() -> folding.news(workspaceId), System.nanoTime() + atMost.toNanos()) == Step.NOTHING;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "news waits for the sweep: {0}", e.getClass().getName());
            return false;
        }
    }

    private interface Steps {
        Step next();
    }

    private Step once(Steps steps) {
        turn.lock();
        try {
            return steps.next();
        } finally {
            turn.unlock();
        }
    }

    private Step whileDone(Steps steps, long end) {
        Step step;
        do {
            step = once(steps);
        } while (step == Step.DONE
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted());
        return step;
    }
}
