package org.edrak.imports;

import java.util.List;

/**
 * What became of a file.
 *
 * @param rows how many rows it has, the header not counted
 * @param stored how many were new and are stored now
 * @param alreadyThere how many had been stored before
 * @param rejected how many cannot be taken over
 * @param problems why, for the first {@value #MOST_LISTED} problems
 * @param isDone false when nothing was stored because of rejected rows
 */
public record ImportOutcome(
        long rows, long stored, long alreadyThere, long rejected, List<RowProblem> problems, boolean isDone) {
    public static final int MOST_LISTED = 1000;

    public ImportOutcome {
        problems = List.copyOf(problems);
    }
}
