package org.edrak.responses;

import java.time.Duration;

/** More submissions wait than can be stored in good time; nothing was stored, and it may be sent again. */
public final class IntakeFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How long to wait before sending again. */
    public Duration pause() {
        return Duration.ofSeconds(1);
    }
}
