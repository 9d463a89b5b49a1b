package org.edrak.bodies;

import jakarta.ws.rs.BadRequestException;

/** What was sent cannot be read; says where and why, in words that the sender may see. */
public final class BadBody extends BadRequestException {
    private static final long serialVersionUID = 1L;

    private final String place;

    /** @param place a JSON Pointer, the name of a field, or a position such as {@code byte 17} */
    public BadBody(String place, String reason) {
        super(reason);
        this.place = place;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
