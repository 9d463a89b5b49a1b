package org.edrak.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets callers share transactions without a thread of its own: whoever comes while nobody writes does so for all who wait;
 * the others wait, and the first of those left over writes next.
 *
 * @param <T> what is written
 * @param <R> what became of it
 */
final class SharedCommits<T, R> {
    private final Function<List<T>, List<R>> write;
    private final int most;
    private final BlockingQueue<Turn<T, R>> waiting;
    private final AtomicBoolean writing = new AtomicBoolean();

    /**
     * @param write writes all in one transaction and returns, after its commit, one result for each, in their order
     * @param most how many one transaction takes
     * @param mostWaiting how many may wait; those above it are refused
     */
    SharedCommits(Function<List<T>, List<R>> write, int most, int mostWaiting) {
        this.write = write;
        this.most = most;
        this.waiting = new ArrayBlockingQueue<>(mostWaiting);
    }

    private static final class Turn<T, R> {
        final T item;
        final Thread caller = Thread.currentThread();
        private volatile boolean done;
        private @Nullable R result;
        private @Nullable RuntimeException failure;

        Turn(T item) {
            this.item = item;
        }

        void end(@Nullable R became, @Nullable RuntimeException failed) {
            result = became;
            failure = failed;
            done = true;
            LockSupport.unpark(caller);
        }

        R result() {
            R became = result;
            if (became == null) {
                throw failure == null ? new IllegalStateException("no result") : failure;
            }
            return became;
        }
    }

    /**
     * Returns when the item is written and committed.
     *
     * @throws IntakeFull when too many wait
     * @throws RuntimeException what the writing of all in the same transaction failed with
     */
    R submit(T item) {
        Turn<T, R> turn = new Turn<>(item);
        if (!waiting.offer(turn)) {
            throw new IntakeFull();
        }
        boolean interrupted = false;
        while (!turn.done) {
            if (writing.compareAndSet(false, true)) {
                lead();
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return turn.result();
    }

    /** How many wait at this moment. */
    int waiting() {
        return waiting.size();
    }

    private void lead() {
        try {
            writeWaiting();
        } finally {
            writing.set(false);
            Turn<T, R> next = waiting.peek();
            if (next != null) {
                LockSupport.unpark(next.caller);
            }
        }
    }

    private void writeWaiting() {
        List<Turn<T, R>> turns = new ArrayList<>();
        waiting.drainTo(turns, most);
        if (turns.isEmpty()) {
            return;
        }
        try {
            List<R> results = write.apply(turns.stream().map(turn -> turn.item).toList());
            for (int i = 0; i < turns.size(); i++) {
                turns.get(i).end(results.get(i), null);
            }
        } catch (RuntimeException e) {
            turns.forEach(turn -> turn.end(null, e));
        } catch (Error e) {
            // Nobody may be left waiting, whatever happened.
            turns.forEach(turn -> turn.end(null, new IllegalStateException(e)));
            throw e;
        }
    }
}
