package org.edrak.perception;

import java.time.Instant;
import java.util.List;
import org.edrak.reviews.Stars;
import org.edrak.scoring.StoredOpinion;
import org.jspecify.annotations.Nullable;

/**
 * What a customer said, with all that was understood of it.
 *
 * @param id of the verbatim, 13 characters
 * @param language key of its language; {@code none} while it is unread
 * @param source channel of the response, or source of the review
 * @param score the recommendation given with it, 0 to 10, or null
 * @param stars the stars given with it, or null
 * @param opinions in the order of the words
 */
public record FoundWords(
        String id,
        String words,
        String language,
        Instant at,
        Voice voice,
        String source,
        @Nullable Integer score,
        @Nullable Stars stars,
        List<StoredOpinion> opinions) {}
