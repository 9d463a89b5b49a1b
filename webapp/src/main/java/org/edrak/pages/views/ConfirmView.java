package org.edrak.pages.views;

import java.util.List;

/**
 * Asks once more before something is lost.
 *
 * @param question and {@code consequence} are keys of messages
 * @param args of both
 * @param action the address that does it by POST
 * @param back the address for those who think again
 */
public record ConfirmView(
        String question, String consequence, List<Object> args, String button, String action, String back)
        implements View {
    public Object[] arguments() {
        return args.toArray();
    }
}
