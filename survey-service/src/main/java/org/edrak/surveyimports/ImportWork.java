package org.edrak.surveyimports;

import java.time.Duration;
import java.util.concurrent.Executor;

/** One import that is worked on in the background, and how far it is. */
final class ImportWork {
    private ImportState state = new ImportState.Reading(0);
    private boolean isBegun;

    /** Begins, unless that has happened. */
    synchronized void begin(Executor executor, Runnable task) {
        if (!isBegun) {
            isBegun = true;
            executor.execute(task);
        }
    }

    /** Goes on from {@code from}, unless somebody has done so. */
    synchronized void goOn(ImportState.Previewed from, Executor executor, Runnable task) {
        if (state == from) {
            state = new ImportState.Storing(0, from.preview().taken());
            executor.execute(task);
        }
    }

    synchronized void tell(ImportState now) {
        state = now;
    }

    synchronized void end(ImportState last) {
        state = last;
        notifyAll();
    }

    /** How far it is when it is through or {@code patience} is. */
    synchronized ImportState await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (state.isUnderWay()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return state;
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return state;
    }
}
