package org.edrak.sources;

import java.util.Locale;

/** How far a run is. */
public enum RunState {
    /** A file is read whole, before anything of it is stored. */
    CHECKING,
    STORING,
    DONE,
    /** Rows cannot be taken, and nobody has said that they may be left out; nothing is stored. */
    REFUSED,
    CANCELLED,
    FAILED;

    public boolean isUnderWay() {
        return this == CHECKING || this == STORING;
    }

    /** The name that pages and the API use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
