package org.edrak.editing;

/** The revision of a draft that somebody changed, as forms and the header If-Match write it. */
public final class Revision {
    private Revision() {}

    /** The number; −1, which no draft has, when it is none. */
    public static int of(String text) {
        String digits = text.strip().replaceFirst("^\"(.*)\"$", "$1");
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
