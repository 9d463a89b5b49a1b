package org.edrak.site;

import java.util.List;
import org.edrak.analysis.SentimentClass;
import org.edrak.ids.Ids;
import org.edrak.pages.views.Quote;
import org.edrak.pages.views.ReviewsView;
import org.edrak.perception.UnderstoodReview;
import org.edrak.reviews.Review;
import org.edrak.reviews.Stars;
import org.edrak.scoring.StoredOpinion;

/** A review as its page shows it. */
final class ReviewCards {
    private static final int STARS_SHOWN = 5;

    private ReviewCards() {}

    static ReviewsView.Review card(UnderstoodReview understood) {
        Review review = understood.review();
        List<Quote.Span> spans =
                understood.opinions().stream().map(ReviewCards::span).toList();
        return new ReviewsView.Review(
                Quote.of(understood.words(), understood.language(), spans),
                null,
                review.stars().map(ReviewCards::outOfFive).orElse(null),
                understood.sentiment().map(SentimentClass::key).orElse(null),
                review.source(),
                review.author().orElse(null),
                review.writtenAt(),
                review.url().orElse(null),
                understood.understanding() == null
                        ? null
                        : Ids.text(understood.understanding().verbatimId()));
    }

    private static Quote.Span span(StoredOpinion opinion) {
        String tone = opinion.polarityMilli() < 0 ? "negative" : opinion.polarityMilli() > 0 ? "positive" : "neutral";
        return new Quote.Span(
                opinion.spanStart(), opinion.spanEnd(), tone, opinion.driver().key());
    }

    private static double outOfFive(Stars stars) {
        return stars.max() == STARS_SHOWN ? stars.value() : (double) stars.value() / stars.max() * STARS_SHOWN;
    }
}
