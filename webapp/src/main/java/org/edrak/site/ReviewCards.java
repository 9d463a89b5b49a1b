package org.edrak.site;

import org.edrak.pages.views.ReviewsView;
import org.edrak.perception.UnderstoodReview;
import org.edrak.reviews.Review;
import org.edrak.reviews.ReviewKind;

/** A review as its page shows it. */
final class ReviewCards {
    private ReviewCards() {}

    static ReviewsView.Review card(UnderstoodReview understood) {
        Review review = understood.review();
        return new ReviewsView.Review(
                JudgedTexts.of(understood.text()),
                null,
                review.stars().orElse(null),
                understood.starsDisagree(),
                review.source(),
                review.author().orElse(null),
                review.writtenAt(),
                review.url().orElse(null),
                review.kind().map(ReviewKind::key).orElse(null),
                review.isCopy(),
                review.isInCampaign());
    }
}
