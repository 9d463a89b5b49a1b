package org.edrak.hooks;

/** Why a delivery is not taken. */
public enum HookRefusal {
    /** The signature is wrong or missing, or its time is not now. */
    SIGNATURE,
    /** The same delivery came before. */
    REPLAYED,
    /** Somebody paused the source. */
    PAUSED
}
