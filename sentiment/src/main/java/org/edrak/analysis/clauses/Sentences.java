package org.edrak.analysis.clauses;

import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.Span;

/**
 * Cuts a text into sentences: after {@code . ! ? ؟ …} and at line ends, but not inside numbers nor before a small letter;
 * and, so that no work grows with more than the text's length, at the first space after 600 characters or where 800 are
 * full.
 */
public final class Sentences {
    private static final int LONG = 600;
    private static final int LONGEST = 800;

    private Sentences() {}

    /** The sentences in order, without the blanks around them. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length();
            if (last || endsAt(text, i) || isFull(text, i, i + 1 - start)) {
                add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }
        return sentences;
    }

    private static boolean isFull(String text, int at, int length) {
        return length >= LONG && Character.isWhitespace(text.charAt(at))
                || length >= LONGEST && !Character.isHighSurrogate(text.charAt(at));
    }

    private static boolean endsAt(String text, int at) {
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        return switch (c) {
            case '\n', '\r', '\u2028', '\u2029' -> true;
            case '!', '?', '؟', '…' -> !isStop(next);
            case '.' ->
                !isStop(next) && !Character.isLetterOrDigit(next) && !smallFollows(text, at + 1)
                        || next > '\u024F' && Character.isLetter(next);
            default -> false;
        };
    }

    private static boolean smallFollows(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '؟' || c == '…';
    }

    /** Adds what stands between the offsets if it has a letter; a piece without one belongs to the sentence before. */
    private static void add(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetter)) {
            sentences.add(new Span(start, end));
        } else if (end > start && !sentences.isEmpty()) {
            sentences.add(new Span(sentences.removeLast().start(), end));
        }
    }
}
