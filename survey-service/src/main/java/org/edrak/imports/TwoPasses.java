package org.edrak.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The way of every file of columns: all of it is read first, to see what cannot be taken over, and only then stored.
 *
 * @param file what is read
 * @param reading what a row means
 * @param <T> what a row becomes
 */
public record TwoPasses<T>(RowSource file, Reading<T> reading) {
    private static final int BATCH = 500;

    /**
     * A row that was read.
     *
     * @param problems why it cannot be taken over
     * @param taken what it becomes; null when it cannot be taken over
     */
    public record Read<T>(
            List<RowProblem> problems, @Nullable T taken) {}

    /** Tells what a row means. */
    @FunctionalInterface
    public interface Reading<T> {
        /** @param identity of the row where the file gives it none */
        Read<T> read(Row row, String identity);

        /** What {@code row} means, unless it is broken. */
        default Read<T> readSound(Row row, String identity) {
            if (row.isBroken()) {
                return new Read<>(List.of(new RowProblem(row.number(), "", row.fault(), List.of())), null);
            }
            return read(row, identity);
        }
    }

    /** What would become of the file; nothing is stored. */
    public ImportOutcome check() {
        ImportTally tally = new ImportTally();
        look(tally);
        return tally.refused();
    }

    /**
     * Stores the rows; none when there are rows that cannot be taken over and may not be left out.
     *
     * @param storing stores some and tells how many were new
     */
    public ImportOutcome run(boolean leaveOut, ToIntFunction<List<T>> storing) {
        ImportTally tally = new ImportTally();
        boolean isWhole = look(tally);
        if (!isWhole || tally.rejected() > 0 && !leaveOut) {
            return tally.refused();
        }
        return store(tally, storing);
    }

    private boolean look(ImportTally tally) {
        try {
            file.forEachEvenBroken(
                    row -> tally.row(reading.readSound(row, "checked").problems()));
            return true;
        } catch (RowSource.Unreadable e) {
            tally.unreadable(e.problem());
            return false;
        }
    }

    private ImportOutcome store(ImportTally tally, ToIntFunction<List<T>> storing) {
        List<T> batch = new ArrayList<>();
        long[] counts = new long[2];
        try {
            file.forEachEvenBroken(row -> {
                T taken = reading.readSound(row, tally.identity(row)).taken();
                if (taken != null) {
                    batch.add(taken);
                }
                if (batch.size() == BATCH) {
                    flush(batch, storing, counts);
                }
            });
        } catch (RowSource.Unreadable e) {
            throw new IllegalStateException("the file changed while it was read", e);
        }
        flush(batch, storing, counts);
        return tally.done(counts[0], counts[1]);
    }

    private static <T> void flush(List<T> batch, ToIntFunction<List<T>> storing, long[] counts) {
        int stored = batch.isEmpty() ? 0 : storing.applyAsInt(batch);
        counts[0] += stored;
        counts[1] += batch.size() - stored;
        batch.clear();
    }
}
