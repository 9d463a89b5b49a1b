package org.edrak.surveys;

/** A draft that somebody else saved since the one that was changed was read; nothing was overwritten. */
public final class DraftConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Draft current;

    DraftConflict(Draft current) {
        super("the draft is at revision " + current.revision());
        this.current = current;
    }

    /** The draft as it stands. */
    public Draft current() {
        return current;
    }
}
