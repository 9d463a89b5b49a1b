package org.edrak.responses;

/** The survey does not let answers be changed, or there are none for this secret; nothing was changed. */
public final class NotEditable extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
