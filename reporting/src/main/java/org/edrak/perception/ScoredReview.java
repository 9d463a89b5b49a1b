package org.edrak.perception;

import java.time.LocalDate;
import org.edrak.reviews.Stars;
import org.jspecify.annotations.Nullable;

/**
 * What a review contributes to the figures.
 *
 * @param day when it was written, in the workspace's zone
 * @param source key of the place that it comes from
 * @param stars null when it has none
 * @param verbatim what is understood of its text; null when it has none
 * @param copy whether an earlier one says the same, or nearly
 * @param campaign whether many said nearly the same within days
 */
public record ScoredReview(
        LocalDate day,
        String source,
        @Nullable Stars stars,
        @Nullable Reading verbatim,
        boolean copy,
        boolean campaign) {
    /** One that says what no other says. */
    public ScoredReview(LocalDate day, String source, @Nullable Stars stars, @Nullable Reading verbatim) {
        this(day, source, stars, verbatim, false, false);
    }
}
