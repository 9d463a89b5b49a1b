package org.edrak.responses;

import java.util.Locale;

/** The way by which a response reached us. */
public enum Channel {
    LINK,
    EMAIL,
    SMS,
    QR,
    EMBED,
    KIOSK,
    API,
    /** A file of answers that were collected elsewhere. */
    FILE;

    /** The name that is stored and shown to programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Channel of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
