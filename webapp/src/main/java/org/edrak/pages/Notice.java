package org.edrak.pages;

import java.util.List;

/**
 * One sentence above a page that tells what the last step did.
 *
 * @param key of the message
 * @param args of the message
 */
public record Notice(Kind kind, String key, List<Object> args) {
    /** How the sentence is meant. */
    public enum Kind {
        DONE,
        WARNING
    }

    public static Notice done(String key, Object... args) {
        return new Notice(Kind.DONE, key, List.of(args));
    }

    public static Notice warning(String key, Object... args) {
        return new Notice(Kind.WARNING, key, List.of(args));
    }
}
