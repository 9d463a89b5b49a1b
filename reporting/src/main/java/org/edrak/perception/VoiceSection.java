package org.edrak.perception;

import java.util.List;
import org.edrak.statistics.segments.RandomEffects;
import org.jspecify.annotations.Nullable;

/**
 * Surveys against reviews, side by side from −1 to 1.
 *
 * @param drivers one per driver of which both speak
 * @param sources where reviews come from, most reviews first
 */
public record VoiceSection(List<Compared> drivers, List<SourceFigure> sources) {
    /**
     * What both say of a driver.
     *
     * @param pooled both as one; to be shown as one only where {@code agree}
     * @param agree whether they agree enough for that
     */
    public record Compared(
            String driver,
            SentimentFigure answers,
            SentimentFigure reviews,
            @Nullable RandomEffects pooled,
            boolean agree) {}

    /**
     * A source of reviews.
     *
     * @param stars mean stars, in fifths of the scale's whole, 0 to 5; null where there are none
     * @param tone mean polarity of its words, −1 to 1; null where none are read
     */
    public record SourceFigure(
            String source,
            long n,
            @Nullable Double stars,
            @Nullable Double tone) {}
}
