package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.edrak.reviews.Stars;
import org.jspecify.annotations.Nullable;

/**
 * Reviews, newest first. The address takes {@code sentiment}, {@code driver}, {@code kind}, {@code urgency},
 * {@code language}, {@code copies} and {@code page}.
 *
 * @param chosen the values of the filter as they stand in the address
 * @param drivers the keys that the filter offers
 */
public record ReviewsView(
        List<Review> reviews, Pagination pagination, Form chosen, List<String> drivers, Progress scoring)
        implements View {
    /**
     * A review.
     *
     * @param disagree whether the stars clearly say the opposite of what is read in the words
     * @param source such as the name of a shop or an app market
     * @param kind {@code complaint}, {@code criticism}, {@code suggestion} or {@code praise}, as its sender says
     * @param copy whether an earlier one says the same, or nearly
     * @param campaign whether many said nearly the same within days
     */
    public record Review(
            JudgedText judged,
            @Nullable String title,
            @Nullable Stars stars,
            boolean disagree,
            String source,
            @Nullable String author,
            Instant date,
            @Nullable String url,
            @Nullable String kind,
            boolean copy,
            boolean campaign) {}
}
