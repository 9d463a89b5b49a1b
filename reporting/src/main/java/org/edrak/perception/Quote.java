package org.edrak.perception;

import java.time.LocalDate;
import java.util.List;
import org.edrak.reviews.Stars;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, with the words that carry the theme.
 *
 * @param verbatimId 13 characters
 * @param text as it was written; never markup
 * @param language its language key
 * @param highlights where the words stand, ascending, apart from each other
 * @param polarity of these words, −1 to 1
 * @param score the recommendation given with it, 0 to 10, or null
 * @param stars the stars given with it, or null
 * @param day when it was said
 * @param voice answer or review
 * @param source channel of the answer, or source of the review
 */
public record Quote(
        String verbatimId,
        String text,
        String language,
        List<Highlight> highlights,
        double polarity,
        @Nullable Integer score,
        @Nullable Stars stars,
        LocalDate day,
        Voice voice,
        String source) {

    /**
     * A stretch of the text.
     *
     * @param start index of its first UTF-16 unit
     * @param end index after its last
     */
    public record Highlight(int start, int end) {}
}
