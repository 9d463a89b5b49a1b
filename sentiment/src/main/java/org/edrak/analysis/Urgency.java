package org.edrak.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon somebody should answer. */
public enum Urgency {
    LOW,
    /** It should not lie for days. */
    MEDIUM,
    /** Somebody waits now, or could come to harm, or is about to leave or to sue. */
    HIGH;

    /** The key that is stored and shown to programs, such as {@code high}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Urgency> of(String key) {
        return Arrays.stream(values())
                .filter(urgency -> urgency.key().equals(key))
                .findFirst();
    }
}
