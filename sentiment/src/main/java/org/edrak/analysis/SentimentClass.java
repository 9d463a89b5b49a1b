package org.edrak.analysis;

import java.util.Arrays;
import java.util.Optional;

/**
 * The five classes of sentiment, each a fifth of the scale from −1 to 1, with bounds at −0.6, −0.2, 0.2 and 0.6; a bound
 * belongs to the class that is further from neutral.
 */
public enum SentimentClass {
    VERY_NEGATIVE("very-negative"),
    NEGATIVE("negative"),
    NEUTRAL("neutral"),
    POSITIVE("positive"),
    VERY_POSITIVE("very-positive");

    private static final double INNER = 0.2;
    private static final double OUTER = 0.6;

    private final String key;

    SentimentClass(String key) {
        this.key = key;
    }

    /** The key that is stored and shown to programs, such as {@code very-negative}. */
    public String key() {
        return key;
    }

    /** The class of a key; empty when it is none. */
    public static Optional<SentimentClass> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** The class of a score between −1 and 1; the bounds belong to the class that is further from neutral. */
    public static SentimentClass of(double score) {
        double size = Math.abs(score);
        if (size < INNER) {
            return NEUTRAL;
        }
        if (score < 0) {
            return size < OUTER ? NEGATIVE : VERY_NEGATIVE;
        }
        return size < OUTER ? POSITIVE : VERY_POSITIVE;
    }
}
