package org.edrak.perception;

import java.util.Optional;
import org.edrak.reviews.Review;
import org.edrak.reviews.Stars;
import org.edrak.scoring.Understanding;

/** A review with its words and what is understood of them. */
public record UnderstoodReview(Review review, UnderstoodText text) {
    private static final double CLEAR = 0.5;
    private static final double TONE = 0.2;

    /** Its stars on the scale of sentiment, from −1 for the fewest to 1 for the most; evidence beside the words. */
    public Optional<Double> starScore() {
        return review.stars().map(Stars::balance);
    }

    /** Whether the stars clearly say the opposite of what is read in the words: then one of both is a mistake, or irony. */
    public boolean starsDisagree() {
        Understanding understanding = text.understanding();
        if (understanding == null) {
            return false;
        }
        double words = understanding.score().orElse(0.0);
        double stars = starScore().orElse(0.0);
        return stars >= CLEAR && words <= -TONE || stars <= -CLEAR && words >= TONE;
    }
}
