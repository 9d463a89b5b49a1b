package org.edrak.text;

/** The decimal digits of Persian (۰–۹), Arabic-Indic (٠–٩) and ASCII (0–9) text; everything else passes unchanged. */
public final class Digits {
    private static final char PERSIAN_ZERO = '\u06F0';
    private static final char ARABIC_ZERO = '\u0660';

    private Digits() {}

    /** The text with Persian and Arabic-Indic digits as ASCII digits, at the same length. */
    public static String toAscii(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = toAscii(chars[i]);
        }
        return new String(chars);
    }

    /** The text with ASCII and Arabic-Indic digits as Persian digits, at the same length. */
    public static String toPersian(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char ascii = toAscii(chars[i]);
            if (ascii >= '0' && ascii <= '9') {
                chars[i] = (char) (PERSIAN_ZERO + ascii - '0');
            }
        }
        return new String(chars);
    }

    /** The ASCII digit that {@code c} stands for; any other character unchanged. */
    public static char toAscii(char c) {
        if (c >= PERSIAN_ZERO && c <= PERSIAN_ZERO + 9) {
            return (char) ('0' + c - PERSIAN_ZERO);
        }
        if (c >= ARABIC_ZERO && c <= ARABIC_ZERO + 9) {
            return (char) ('0' + c - ARABIC_ZERO);
        }
        return c;
    }
}
