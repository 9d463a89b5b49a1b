package org.edrak.perception;

import java.util.List;
import java.util.function.BiConsumer;
import org.edrak.questionnaires.Scale;
import org.edrak.reviews.Stars;

/** What one review adds to a summary. */
final class ReviewCells {
    private ReviewCells() {}

    static void each(ScoredReview review, BiConsumer<Cell, Moments> sink) {
        sink.accept(new Cell.Reviews(review.source()), Moments.one());
        Stars stars = review.stars();
        if (stars != null) {
            Scale scale = new Scale(stars.min(), stars.max());
            Moments given = Moments.of(stars.hundredths());
            sink.accept(new Cell.Stars(scale, (int) Math.round(stars.value() * 2)), given);
            sink.accept(new Cell.SourceStars(review.source(), scale), given);
        }
        if (review.copy()) {
            sink.accept(new Cell.Copies(), Moments.one());
        }
        if (review.campaign()) {
            sink.accept(new Cell.Campaigns(), Moments.one());
        }
        if (review.verbatim() != null) {
            VerbatimCells.each(Voice.REVIEW, List.of(review.verbatim()), null, sink);
        }
        if (review.verbatim() instanceof Reading.Scored scored) {
            Moments tone = Moments.of(Thousandths.of(scored.polarity()));
            sink.accept(new Cell.SourceTone(review.source()), tone);
            sink.accept(new Cell.OnDay(review.day().toEpochDay(), Cell.Measure.REVIEW_TONE), tone);
        }
    }
}
