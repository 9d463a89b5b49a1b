package org.edrak.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review that is about to be stored.
 *
 * @param source where it was written, such as {@code app-store}; 1 to 60 characters
 * @param externalId the source's own name for it; with the source it is its identity; 1 to 200 characters
 * @param text 1 to 20,000 UTF-16 units
 * @param product at most 200 characters
 * @param url an http or https address, at most 2,000 characters
 * @param place such as a branch or a city; at most 200 characters
 * @param language as the sender names it, at most 20 characters; what its texts are read in is found out
 * @param kind as the sender names it: the key of a {@link ReviewKind}
 */
public record NewReview(
        String source,
        String externalId,
        String text,
        @Nullable Stars stars,
        @Nullable String author,
        @Nullable String product,
        @Nullable String url,
        Instant writtenAt,
        @Nullable String place,
        @Nullable String language,
        @Nullable String kind) {
    /** One of which place, language and kind are not known. */
    public NewReview(
            String source,
            String externalId,
            String text,
            @Nullable Stars stars,
            @Nullable String author,
            @Nullable String product,
            @Nullable String url,
            Instant writtenAt) {
        this(source, externalId, text, stars, author, product, url, writtenAt, null, null, null);
    }

    /** What a review says where its title stands apart: a title says something, too, unless the text begins with it. */
    public static String titled(String title, String text) {
        if (title.isEmpty() || text.startsWith(title)) {
            return text;
        }
        return text.isEmpty() ? title : title + "\n" + text;
    }
}
