package org.edrak.analysis.persian;

import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Token;
import org.edrak.text.FoldedText;
import org.edrak.text.PersianText;

/** Cuts Persian text into words and marks; each word is known by its folded form and by what is left without endings. */
final class PersianTokens {
    private static final int SHORTEST_STEM = 3;
    /** Longer endings first: plural, possessive, copula and ezafe, as people write them joined. */
    private static final List<String> ENDINGS = List.of(
            "هایشان", "هایتان", "هایمان", "هاشون", "هاتون", "هامون", "هایی", "هایش", "هایم", "هایت", "های", "هاش",
            "هام", "هات", "شان", "تان", "مان", "شون", "تون", "مون", "یشون", "ها", "ای", "اش", "ام", "ات", "یی", "رو",
            "ش", "م", "ت", "ی", "ه");

    private PersianTokens() {}

    /** The tokens of a piece of the original text. */
    static List<Token> of(String text, Span piece) {
        FoldedText folded = PersianText.fold(piece.in(text));
        String form = folded.text();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < form.length(); ) {
            int end = i + 1;
            while (isWord(form.charAt(i)) && end < form.length() && isWord(form.charAt(end))) {
                end++;
            }
            if (form.charAt(i) != ' ') {
                Span span =
                        new Span(piece.start() + folded.originalStart(i), piece.start() + folded.originalEnd(end - 1));
                tokens.add(new Token(forms(form.substring(i, end)), span));
            }
            i = end;
        }
        return tokens;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>();
        forms.add(word);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                forms.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return forms;
    }
}
