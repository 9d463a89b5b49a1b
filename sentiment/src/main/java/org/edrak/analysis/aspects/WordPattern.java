package org.edrak.analysis.aspects;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words to look for, as a workspace writes them: one to five words; a star after the last stands for any ending; a minus
 * before the first says that these words name nothing, so {@code -apple pie} beside {@code apple}. No other sign has a
 * meaning. Words are looked up, never searched for, so that no pattern can make a text slow to read.
 *
 * @param words as typed, without the signs
 * @param prefix whether the last word may go on
 * @param excluded whether what is found names nothing
 */
public record WordPattern(String words, boolean prefix, boolean excluded) {
    /** The longest pattern in characters. */
    public static final int LONGEST = 60;

    /** The most words of one pattern. */
    public static final int MOST_WORDS = 5;

    /** Letters that must stand before a star. */
    public static final int SHORTEST_PREFIX = 3;

    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\u200C'\u2019-]+(?: [\\p{L}\\p{M}\\p{Nd}\u200C'\u2019-]+)*+");

    /** Reads a pattern; empty when it is none. */
    public static Optional<WordPattern> parse(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean excluded = text.startsWith("-");
        boolean prefix = text.endsWith("*");
        String words = text.substring(excluded ? 1 : 0, Math.max(excluded ? 1 : 0, text.length() - (prefix ? 1 : 0)))
                .replaceAll("\\s+", " ");
        boolean sound = WORDS.matcher(words).matches()
                && words.codePoints().anyMatch(Character::isLetterOrDigit)
                && words.split(" ", -1).length <= MOST_WORDS
                && (!prefix || lastWord(words).length() >= SHORTEST_PREFIX);
        return sound ? Optional.of(new WordPattern(words, prefix, excluded)) : Optional.empty();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
