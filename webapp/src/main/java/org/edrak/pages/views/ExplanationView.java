package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.edrak.analysis.ScoredPhrase;
import org.jspecify.annotations.Nullable;

/**
 * One text of a customer with what was understood of it; {@code /explanations/{id}/why} explains it, {@code /explanations/{id}/trees}
 * draws its sentences.
 *
 * @param review whether it is a review, else an answer
 * @param sentiment class of sentiment; null while it is unread or in a language that is not
 * @param score −1 to 1
 */
public record ExplanationView(
        String id,
        Quote text,
        boolean review,
        Instant given,
        @Nullable String sentiment,
        @Nullable Double score,
        List<Opinion> opinions,
        @Nullable Why why,
        @Nullable Trees trees)
        implements View {
    /** What the text says of an aspect, and the words that name it. */
    public record Opinion(String aspect, String driver, double polarity, String words) {}

    /**
     * The steps that led there.
     *
     * @param words each word as the model reads it, with what it weighs
     * @param heaviest those that weigh the most, heaviest first
     * @param cut whether words after the first 4,000 characters are left out
     * @param version of the model
     */
    public record Why(List<Sentence> sentences, List<Word> words, List<Word> heaviest, boolean cut, String version) {}

    /** A sentence and its sentiment. */
    public record Sentence(String words, String sentiment, double score) {}

    /**
     * A word's part.
     *
     * @param tone {@code good-1} to {@code good-3}, {@code bad-1} to {@code bad-3}, or empty where it hardly weighs
     */
    public record Word(String word, double weight, String tone) {}

    /**
     * How the network builds up each sentence.
     *
     * @param problem key of a message that says why there are none; else null
     * @param cut whether the end of the text is left out
     */
    public record Trees(
            List<ScoredPhrase> sentences,
            boolean cut,
            @Nullable String problem,
            long megabytes) {}

    public boolean english() {
        return text.language().equals("en");
    }
}
