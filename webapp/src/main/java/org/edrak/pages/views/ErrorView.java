package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong.
 *
 * @param status HTTP's
 * @param detail a sentence in the reader's language that tells more than the status does
 * @param reference by which the log knows the failure
 */
public record ErrorView(
        int status, @Nullable String detail, @Nullable String reference) implements View {
    public static ErrorView of(int status) {
        return new ErrorView(status, null, null);
    }
}
