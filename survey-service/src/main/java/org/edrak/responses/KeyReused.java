package org.edrak.responses;

/** An idempotency key came a second time with other answers than the first time. */
public final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
