package org.edrak.reviewimports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.ImportTally;
import org.edrak.imports.Row;
import org.edrak.imports.RowProblem;
import org.edrak.imports.RowSource;
import org.edrak.imports.TwoPasses;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.ReviewImport;
import org.edrak.sources.Run;
import org.edrak.sources.RunState;

/** One worker's way through one file. */
final class ImportWork {
    private static final int CHUNK = 500;
    private static final int TOLD_EVERY = 5_000;

    private final ImportProgress progress;
    private final Run run;
    private final String holder;
    private final RowSource file;
    private final TwoPasses.Reading<NewReview> reading;
    private final boolean needsIdentities;

    ImportWork(ImportProgress progress, Run run, String holder, Path path, ReviewImport reading) {
        this.progress = progress;
        this.run = run;
        this.holder = holder;
        ColumnMapping mapping = reading.mapping();
        this.file = RowSource.of(path, mapping);
        this.reading = reading;
        this.needsIdentities = !mapping.targets().contains(ColumnMapping.ID);
    }

    /** Reads all rows; whether they are to be stored now. */
    boolean check() {
        progress.beginCheck(run.id(), holder);
        Check check = new Check();
        try {
            file.forEachEvenBroken(check);
        } catch (RowSource.Unreadable e) {
            check.problem(e.problem());
            check.unreadable = true;
        }
        check.tell();
        boolean goesOn = !check.unreadable && (check.rejected == 0 || run.leavesOut());
        progress.endCheck(run.id(), holder, goesOn ? RunState.STORING : RunState.REFUSED);
        return goesOn;
    }

    private final class Check implements Consumer<Row> {
        private final List<RowProblem> problems = new ArrayList<>();
        private long rows;
        private long rejected;
        private boolean unreadable;

        @Override
        public void accept(Row row) {
            rows++;
            List<RowProblem> found = reading.readSound(row, "checked").problems();
            if (!found.isEmpty()) {
                rejected++;
                problems.addAll(found);
            }
            if (rows % TOLD_EVERY == 0 || problems.size() >= CHUNK) {
                tell();
            }
        }

        void problem(RowProblem problem) {
            rejected++;
            problems.add(problem);
        }

        void tell() {
            progress.checked(run, holder, rows, rejected, problems);
            problems.clear();
        }
    }

    /** Stores the rows after the last one that is stored. */
    void store() {
        Storing storing = new Storing();
        try {
            file.forEachEvenBroken(storing);
        } catch (RowSource.Unreadable e) {
            throw new IllegalStateException("the file changed while it was read", e);
        }
        storing.flush();
        progress.end(run, holder, RunState.DONE, null);
    }

    private final class Storing implements Consumer<Row> {
        private final ImportTally tally = new ImportTally();
        private final List<NewReview> waiting = new ArrayList<>();
        private long last = run.rowDone();

        @Override
        public void accept(Row row) {
            // Counted for rows that are stored, too: which of equal rows a row is, is part of its identity.
            String identity = needsIdentities ? tally.identity(row) : "";
            if (row.number() > run.rowDone()) {
                add(row, identity);
            }
            // Where little is stored for long, the run is held all the same.
            if (waiting.size() == CHUNK || row.number() % TOLD_EVERY == 0) {
                flush();
            }
        }

        private void add(Row row, String identity) {
            NewReview review = reading.readSound(row, identity).taken();
            if (review != null) {
                waiting.add(review);
            }
            last = row.number();
        }

        void flush() {
            progress.store(run, holder, waiting, last);
            waiting.clear();
        }
    }
}
