package org.edrak.analysis.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Token;

/**
 * Cuts English text into words and marks without a tagger: a word is known as it stands and by what is left without the
 * endings that it may have, whatever its part of speech.
 */
final class EnglishTokens {
    private static final int SHORTEST_STEM = 3;
    private static final Map<String, String> IRREGULAR = Map.of(
            "broke", "break", "broken", "break", "worn", "wear", "wore", "wear", "fell", "fall", "fallen", "fall",
            "froze", "freeze", "frozen", "freeze", "staff's", "staff");

    private EnglishTokens() {}

    /** The tokens of a piece of the original text. */
    static List<Token> of(String text, Span piece) {
        List<Token> tokens = new ArrayList<>();
        for (int i = piece.start(); i < piece.end(); ) {
            int end = end(text, i, piece.end());
            if (!Character.isWhitespace(text.charAt(i))) {
                String word = text.substring(i, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                tokens.add(new Token(forms(word), new Span(i, end)));
            }
            i = end;
        }
        return tokens;
    }

    private static int end(String text, int start, int limit) {
        int end = start;
        while (end < limit && isWordPart(text, end, start, limit)) {
            end++;
        }
        return end > start ? end : start + Character.charCount(text.codePointAt(start));
    }

    private static boolean isWordPart(String text, int at, int start, int limit) {
        char c = text.charAt(at);
        boolean joint = (c == '\'' || c == '\u2019' || c == '-')
                && at > start
                && at + 1 < limit
                && Character.isLetter(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || joint;
    }

    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            forms.add(irregular);
        }
        String base = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (!base.equals(word)) {
            forms.add(base);
        }
        without(base, "s", "", forms);
        without(base, "es", "", forms);
        without(base, "ies", "y", forms);
        for (String ending : List.of("ed", "ing")) {
            without(base, ending, "", forms);
            without(base, ending, "e", forms);
            undoubled(base, ending, forms);
        }
        return forms;
    }

    private static void without(String word, String ending, String instead, List<String> forms) {
        int stem = word.length() - ending.length();
        if (stem >= SHORTEST_STEM && word.endsWith(ending)) {
            forms.add(word.substring(0, stem) + instead);
        }
    }

    /** As in {@code shipped} and {@code wrapping}. */
    private static void undoubled(String word, String ending, List<String> forms) {
        int stem = word.length() - ending.length();
        if (stem > SHORTEST_STEM && word.endsWith(ending) && word.charAt(stem - 1) == word.charAt(stem - 2)) {
            forms.add(word.substring(0, stem - 1));
        }
    }
}
