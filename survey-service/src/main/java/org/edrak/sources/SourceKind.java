package org.edrak.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a source's reviews reach us. */
public enum SourceKind {
    /** Somebody uploads files. */
    UPLOAD,
    /** A program sends them with a key of the workspace. */
    API,
    /** Another system calls us, and signs what it sends. */
    WEBHOOK,
    /** We fetch them from time to time. */
    PULL;

    /** The name that forms and the API use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SourceKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
