package org.edrak.analysis.linear;

import java.util.Locale;

/** Brings English as people type it to one spelling: cases, apostrophes, links, names after @, digits, stretched words. */
final class EnglishForm {
    private static final int MARKED = 4;

    private EnglishForm() {}

    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('`', '\'')
                .replace("''", "\"");
        StringBuilder out = new StringBuilder(lower.length() + 1);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || Character.isWhitespace(lower.charAt(i))) {
                if (i > start) {
                    add(lower.substring(start, i), out);
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static void add(String word, StringBuilder out) {
        if (!out.isEmpty() && !isEnding(word)) {
            out.append(' ');
        }
        if (word.startsWith("http") || word.startsWith("www.")) {
            out.append("urlx");
        } else if (word.startsWith("@") && word.length() > 1) {
            out.append("@u");
        } else {
            shrink(word, out);
        }
    }

    /** Whether a tokenizer parted this from the word before it, as in {@code is n't} or {@code film 's}. */
    private static boolean isEnding(String word) {
        return word.equals("n't")
                || word.length() > 1
                        && word.length() <= MARKED
                        && word.charAt(0) == '\''
                        && Character.isLetter(word.charAt(1));
    }

    /** Digits become 0; of three or more of a character in a row two stay. */
    private static void shrink(String word, StringBuilder out) {
        int from = out.length();
        for (int i = 0; i < word.length(); i++) {
            char c = Character.isDigit(word.charAt(i)) ? '0' : word.charAt(i);
            int n = out.length();
            boolean stretched = n - from >= 2 && out.charAt(n - 1) == c && out.charAt(n - 2) == c;
            if (!stretched || Character.isSurrogate(c)) {
                out.append(c);
            }
        }
    }
}
