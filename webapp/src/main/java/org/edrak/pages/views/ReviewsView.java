package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reviews, newest first. The address takes {@code sentiment}, {@code driver}, {@code language} and {@code page}.
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
     * @param stars on a scale of 5
     * @param sentiment {@code very-negative}, {@code negative}, {@code neutral}, {@code positive} or
     *     {@code very-positive}; {@code null} while it is unread
     * @param source such as the name of a shop or an app market
     * @param explained the text's id, under which it is explained; null while it is unread
     */
    public record Review(
            Quote text,
            @Nullable String title,
            @Nullable Double stars,
            @Nullable String sentiment,
            String source,
            @Nullable String author,
            Instant date,
            @Nullable String url,
            @Nullable String explained) {

        public Review(
                Quote text,
                @Nullable String title,
                @Nullable Double stars,
                @Nullable String sentiment,
                String source,
                @Nullable String author,
                Instant date,
                @Nullable String url) {
            this(text, title, stars, sentiment, source, author, date, url, null);
        }
    }
}
