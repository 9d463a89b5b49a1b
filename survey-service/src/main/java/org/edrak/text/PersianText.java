package org.edrak.text;

/**
 * One spelling for what people type in many: letters of Arabic keyboards, joiners, vowel marks, stretched words, three
 * kinds of digits. Its results are for comparing, searching and models; what is shown stays as the customer wrote it.
 * Latin letters become lower case, so that mixed texts compare too. Time and space grow with the text's length only.
 */
public final class PersianText {
    private PersianText() {}

    /** The form for comparing and searching: two spellings of one word are equal in it. */
    public static String searchForm(String text) {
        return fold(text).text();
    }

    /** The form for models: the search form in which stretched words are shrunk, as in {@code عااااالی} to {@code عالی}. */
    public static String modelForm(String text) {
        return shrink(fold(text).text());
    }

    /** The search form together with the way back to the original's offsets. */
    public static FoldedText fold(String text) {
        return new Folding(text).fold();
    }

    /** Three or more of a letter become one, or two when the letter is Latin; of anything else two stay. */
    private static String shrink(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
            out.repeat(c, kept(c, end - i));
            i = end;
        }
        return out.toString();
    }

    private static int kept(char c, int run) {
        if (run < 3 || Character.isDigit(c) || Character.isSurrogate(c)) {
            return run;
        }
        return Character.isLetter(c) && c > '\u024F' ? 1 : 2;
    }
}
