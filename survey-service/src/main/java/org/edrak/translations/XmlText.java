package org.edrak.translations;

/** Which characters XML 1.0 can hold. */
final class XmlText {
    private XmlText() {}

    static boolean has(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }

    /** The text without what XML cannot hold. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(XmlText::has)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
