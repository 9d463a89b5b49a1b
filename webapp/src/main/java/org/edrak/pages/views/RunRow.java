package org.edrak.pages.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a source gave reviews.
 *
 * @param address of its page
 * @param state a key
 * @param fileName {@code null} for what was no file
 * @param total how many rows it has, as far as they are counted
 * @param rowDone number of the last row that is dealt with
 * @param trouble why it failed, in the reader's language
 */
public record RunRow(
        String address,
        String state,
        @Nullable String fileName,
        Instant began,
        long total,
        long rowDone,
        long stored,
        long repeated,
        long rejected,
        @Nullable String trouble) {
    public boolean underWay() {
        return state.equals("checking") || state.equals("storing");
    }
}
