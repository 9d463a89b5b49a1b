package org.edrak.text;

/** Which characters a text from outside may have. */
public final class Characters {
    private Characters() {}

    /**
     * Whether every database keeps {@code text} as it is: no NUL, which PostgreSQL refuses, and no half of a surrogate
     * pair, which no encoding can write.
     */
    public static boolean areStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
