package org.edrak.themes;

import java.util.List;
import org.edrak.analysis.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that customers speak of more than before.
 *
 * @param language of the texts, {@code fa} or {@code en}
 * @param phrases that stand for it, in the spelling by which texts are compared; the first names it
 * @param texts in how many of the lately written texts the first stands
 * @param share which part of them that is, 0 to 1
 * @param before which part of the texts from before had it
 * @param g2 how surprising that is, by {@link org.edrak.statistics.LogLikelihood}
 * @param sentiment the mean of these texts, −1 to 1; null where none was read
 */
public record EmergingTheme(
        String language,
        List<String> phrases,
        int texts,
        double share,
        double before,
        double g2,
        @Nullable Double sentiment,
        List<Quote> quotes) {
    public EmergingTheme {
        phrases = List.copyOf(phrases);
        quotes = List.copyOf(quotes);
    }

    /** What a customer said in a verbatim, and where the phrase stands in it. */
    public record Quote(long verbatimId, String text, List<Span> places) {}

    /** The phrase that names it. */
    public String name() {
        return phrases.getFirst();
    }
}
