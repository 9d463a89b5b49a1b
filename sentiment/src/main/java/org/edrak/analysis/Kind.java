package org.edrak.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody who writes to a brand wants with it. */
public enum Kind {
    /** Something went wrong for the writer, and they want it put right. */
    COMPLAINT,
    /** They find something bad, without an incident of their own. */
    CRITICISM,
    /** They say what could be otherwise. */
    SUGGESTION,
    PRAISE,
    /** None of these, such as a question or a fact. */
    NONE;

    /** The key that is stored and shown to programs, such as {@code complaint}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
