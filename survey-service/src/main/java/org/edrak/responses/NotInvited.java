package org.edrak.responses;

/** The survey is for those who are invited, once each; nothing was stored. */
public final class NotInvited extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
