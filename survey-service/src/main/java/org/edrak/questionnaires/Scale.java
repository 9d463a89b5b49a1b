package org.edrak.questionnaires;

/**
 * The whole numbers from which a customer picks one, both ends included. It is stored with every answer, so that a
 * later change of the question cannot change what an answer meant.
 *
 * @param min the lowest number, 0 or 1
 * @param max the highest number, above {@code min}, at most 100
 */
public record Scale(int min, int max) {
    /** The scale of the Net Promoter question. */
    public static final Scale NPS = new Scale(0, 10);

    public Scale {
        if (min < 0 || min > 1 || max <= min || max > 100) {
            throw new IllegalArgumentException("not a scale: " + min + " to " + max);
        }
    }

    public boolean contains(int score) {
        return score >= min && score <= max;
    }
}
