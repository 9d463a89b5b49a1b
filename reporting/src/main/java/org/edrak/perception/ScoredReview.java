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
 */
public record ScoredReview(
        LocalDate day,
        String source,
        @Nullable Stars stars,
        @Nullable Reading verbatim) {}
