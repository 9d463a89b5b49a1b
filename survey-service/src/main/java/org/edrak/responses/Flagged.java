package org.edrak.responses;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of doubtful responses, those with a {@link QualityFlag}, when responses are read. */
public enum Flagged {
    /** They are read like the others. */
    WITH,
    /** They are left out. */
    WITHOUT,
    /** They alone are read. */
    ONLY;

    /** The name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Flagged> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
