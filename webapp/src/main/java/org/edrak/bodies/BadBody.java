package org.edrak.bodies;

/** What was sent cannot be read; says where and why, in words that the sender may see. Answered with status 400. */
public final class BadBody extends RuntimeException {
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
