package org.edrak.perception;

import java.util.List;
import java.util.Optional;
import org.edrak.analysis.SentimentClass;
import org.edrak.reviews.Review;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * A review with its words and what is understood of them.
 *
 * @param understanding null while it waits for its scoring
 */
public record UnderstoodReview(
        Review review, String words, @Nullable Understanding understanding, List<StoredOpinion> opinions) {
    /** The class of its sentiment; empty while it is unread or unsupported. */
    public Optional<SentimentClass> sentiment() {
        return understanding == null ? Optional.empty() : understanding.score().map(SentimentClass::of);
    }

    /** The language's key; {@code none} while it is unread. */
    public String language() {
        return understanding == null ? "none" : understanding.language();
    }
}
