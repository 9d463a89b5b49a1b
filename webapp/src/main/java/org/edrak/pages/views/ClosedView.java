package org.edrak.pages.views;

import org.jspecify.annotations.Nullable;

/**
 * A survey that takes no answers from this customer.
 *
 * @param text in the author's words; null for the usual ones
 */
public record ClosedView(
        SurveyFrame frame, Reason reason, @Nullable String text) implements View {
    /** Why it takes none. */
    public enum Reason {
        /** It is over. */
        CLOSED,
        /** It has all the answers of this kind that it wants. */
        FULL,
        /** It is for those who are invited, once each. */
        NOT_INVITED
    }
}
