package org.edrak.reviews;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a review wants to be, in the word of whoever sent it. */
public enum ReviewKind {
    COMPLAINT,
    CRITICISM,
    SUGGESTION,
    PRAISE;

    /** The name that files and the API use, such as {@code complaint}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReviewKind> of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equalsIgnoreCase(key.strip()))
                .findFirst();
    }
}
