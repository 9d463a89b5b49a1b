package org.edrak.imports;

import java.util.ArrayList;
import java.util.List;

/** Counts what an import meets on its way through a file. */
public final class ImportTally {
    private final List<RowProblem> problems = new ArrayList<>();
    private final EqualRows seen = new EqualRows();
    private long rows;
    private long rejected;

    /** Counts a row with what is wrong with it; none means that it can be stored. */
    public void row(List<RowProblem> found) {
        rows++;
        if (!found.isEmpty()) {
            rejected++;
            found.stream()
                    .limit(Math.max(0, ImportOutcome.MOST_LISTED - problems.size()))
                    .forEach(problems::add);
        }
    }

    /** Notes that the file cannot be read on, so that nothing of it may be stored. */
    public void unreadable(RowProblem problem) {
        problems.addFirst(problem);
        rejected++;
    }

    public long rejected() {
        return rejected;
    }

    /**
     * A row's identity where the file gives it none: the digest of its cells, and which of the equal rows it is, so
     * that two customers who answered alike stay two and the same file twice stays one.
     */
    public String identity(Row row) {
        String digest = row.digest();
        return "row:" + digest + ":" + seen.count(digest);
    }

    public ImportOutcome refused() {
        return new ImportOutcome(rows, 0, 0, rejected, problems, false);
    }

    public ImportOutcome done(long stored, long alreadyThere) {
        return new ImportOutcome(rows, stored, alreadyThere, rejected, problems, true);
    }
}
