package org.edrak.analysis;

/**
 * How a text or a part of it speaks of what it is about.
 *
 * @param score from −1, as bad as can be, over 0 to 1, as good as can be; calibrated by each engine so that scores of
 *     different languages can be averaged
 * @param probability how probable the model holds it that the sign of the score is right, from 0.5 to 1
 */
public record Sentiment(double score, double probability) {
    public Sentiment {
        if (!(score >= -1 && score <= 1)) {
            throw new IllegalArgumentException("not a score from -1 to 1: " + score);
        }
        if (!(probability >= 0.5 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability from 0.5 to 1: " + probability);
        }
    }

    /** The class that the score falls into. */
    public SentimentClass category() {
        return SentimentClass.of(score);
    }
}
