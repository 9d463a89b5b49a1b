package org.edrak.pages.views;

import java.util.List;
import java.util.Map;

/**
 * The last step of an import: what became of the rows. When rows were rejected the page offers to send {@code fields}
 * again with {@code leaveOut=true}, or with {@code step=preview}.
 *
 * @param fields the form of the step before, as it was sent
 * @param takeable how many rows can be taken
 * @param stored how many rows are new
 * @param known how many were there already
 * @param rejectedRows how many could not be taken
 * @param rejected what is wrong with the first of them
 * @param check whether this only tells what would become of the rows
 * @param done false when nothing was stored because of rejected rows
 */
public record ImportedView(
        ImportOf what,
        Map<String, String> fields,
        String fileName,
        long takeable,
        long stored,
        long known,
        long rejectedRows,
        List<Rejected> rejected,
        boolean check,
        boolean done)
        implements View {
    /**
     * A row that could not be taken.
     *
     * @param row its number in the file, the header being 1
     * @param column its header; empty when the whole row is wrong
     * @param reason in the reader's language
     */
    public record Rejected(long row, String column, String reason) {}
}
