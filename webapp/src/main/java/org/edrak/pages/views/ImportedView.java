package org.edrak.pages.views;

import java.util.List;

/**
 * The last step of an import: what became of the rows.
 *
 * @param stored how many are new
 * @param known how many were there already
 * @param rejectedRows how many could not be taken; when there are any, nothing was stored
 * @param rejected the first of them
 */
public record ImportedView(
        ImportOf what,
        String upload,
        String fileName,
        long stored,
        long known,
        long rejectedRows,
        List<Rejected> rejected)
        implements View {
    /**
     * A row that could not be taken.
     *
     * @param row its number in the file, the header being 1
     * @param column its header; empty when the whole row is wrong
     * @param reason in the reader's language
     */
    public record Rejected(long row, String column, String reason) {}

    public boolean nothingStored() {
        return rejectedRows > 0;
    }
}
