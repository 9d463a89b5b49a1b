package org.edrak.pages.views;

/**
 * Ends a subscription by the link of a mail, or says that there is none any more.
 *
 * @param report the saved report's name; empty where the link ends nothing
 * @param action the address that ends it by POST
 */
public record LeavingView(Kind kind, String report, String action) implements View {
    /** How far it is. */
    public enum Kind {
        /** The reader is asked. */
        QUESTION,
        /** It is ended, or was before. */
        LEFT
    }

    public static LeavingView left() {
        return new LeavingView(Kind.LEFT, "", "");
    }
}
