package org.edrak.analysis.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.edrak.analysis.Sentiment;

/**
 * From a margin to what a reader is told: the probability of the sign is logistic in the margin, and the score is
 * straight between the margins at which the classes of sentiment meet.
 *
 * @param slope probability of positive = logistic(slope × margin)
 * @param veryNegative margin whose score is −0.6
 * @param negative margin whose score is −0.2
 * @param positive margin whose score is 0.2
 * @param veryPositive margin whose score is 0.6
 */
public record SentimentScale(float slope, float veryNegative, float negative, float positive, float veryPositive) {
    private static final double INNER = 0.2;
    private static final double OUTER = 0.6;

    public SentimentScale {
        if (!(veryNegative < negative && negative < 0 && 0 < positive && positive < veryPositive)) {
            throw new IllegalArgumentException("the classes' bounds must ascend around 0");
        }
    }

    /** What is told of a text with this margin. */
    public Sentiment of(double margin) {
        double side = 1 / (1 + Math.exp(-slope * Math.abs(margin)));
        double score = margin < 0 ? -score(-margin, -negative, -veryNegative) : score(margin, positive, veryPositive);
        return new Sentiment(Math.clamp(score, -1.0, 1.0), Math.clamp(side, 0.5, 1.0));
    }

    /** Beyond the outer bound the score goes on as steeply as before it, until it reaches 1. */
    private static double score(double margin, double inner, double outer) {
        return margin < inner ? INNER * margin / inner : INNER + (OUTER - INNER) * (margin - inner) / (outer - inner);
    }

    static SentimentScale read(DataInputStream in) throws IOException {
        return new SentimentScale(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(slope);
        out.writeFloat(veryNegative);
        out.writeFloat(negative);
        out.writeFloat(positive);
        out.writeFloat(veryPositive);
    }
}
