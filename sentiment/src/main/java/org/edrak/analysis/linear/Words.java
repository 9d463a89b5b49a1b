package org.edrak.analysis.linear;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words (letters and digits), and marks (a punctuation mark or an emoji each). */
final class Words {
    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = end(text, i);
            if (!Character.isWhitespace(text.charAt(i))) {
                words.add(text.substring(i, end));
            }
            i = end;
        }
        return words;
    }

    static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.codePointAt(0));
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text, end, start)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > start ? end : start + Character.charCount(text.codePointAt(start));
    }

    private static boolean isWordPart(String text, int at, int start) {
        int c = text.codePointAt(at);
        boolean joint = c == '\'' && at > start && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || joint;
    }
}
