package org.edrak.workbook;

/** Makes foreign words harmless and fitting for a cell. */
final class Words {
    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    private Words() {}

    /** The words, cut where a cell ends. */
    static String fitting(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Whether a spreadsheet could take the words for a formula, now or after saving them as CSV. */
    static boolean looksLikeFormula(String words) {
        int first = 0;
        while (first < words.length() && isBlank(words.charAt(first))) {
            first++;
        }
        boolean sign = first < words.length() && "=+-@＝＋－＠".indexOf(words.charAt(first)) >= 0;
        boolean control = !words.isEmpty() && "\t\r\n".indexOf(words.charAt(0)) >= 0;
        return sign || control;
    }

    /** Whether the first letter is written from right to left. */
    static boolean rightToLeft(String words) {
        return words.codePoints()
                        .map(Character::getDirectionality)
                        .filter(direction ->
                                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction))
                        .limit(1)
                        .filter(Words::isRightToLeft)
                        .count()
                > 0;
    }

    private static boolean isRightToLeft(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
