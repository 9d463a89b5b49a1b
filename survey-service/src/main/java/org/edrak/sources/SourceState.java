package org.edrak.sources;

import java.util.Locale;

/** Whether a source gives what it should. */
public enum SourceState {
    ACTIVE,
    /** Somebody stopped it: it is not fetched, and what comes by itself is refused. */
    PAUSED,
    /** The last attempt failed; it is tried again. */
    FAILING;

    /** The name that pages and the API use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
