package org.edrak.subjects;

import java.util.Comparator;
import java.util.List;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.WordWeight;
import org.edrak.explanations.Explanation;
import org.edrak.ids.Ids;
import org.edrak.pages.views.ExplanationView;
import org.edrak.pages.views.Quote;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** What was understood of a text, and why, as its page shows it. */
final class WhyViews {
    private static final int HEAVIEST = 8;
    private static final double STRONG = 0.6;
    private static final double CLEAR = 0.3;
    private static final double SLIGHT = 0.1;

    private WhyViews() {}

    static ExplanationView text(
            Verbatim text,
            @Nullable Understanding understanding,
            List<StoredOpinion> opinions,
            ExplanationView.@Nullable Why why,
            ExplanationView.@Nullable Trees trees) {
        String words = text.words();
        Double score = understanding == null ? null : understanding.score().orElse(null);
        return new ExplanationView(
                Ids.text(text.id()),
                Quote.of(
                        words,
                        understanding == null ? "none" : understanding.language(),
                        opinions.stream().map(WhyViews::span).toList()),
                text.source() == Verbatim.Source.REVIEW,
                text.givenAt(),
                score == null ? null : SentimentClass.of(score).key(),
                score,
                opinions.stream()
                        .map(opinion -> new ExplanationView.Opinion(
                                opinion.aspect(),
                                opinion.driver().key(),
                                opinion.polarityMilli() / 1000.0,
                                words.substring(opinion.spanStart(), opinion.spanEnd())))
                        .toList(),
                why,
                trees);
    }

    private static Quote.Span span(StoredOpinion opinion) {
        String tone = opinion.polarityMilli() < 0 ? "negative" : opinion.polarityMilli() > 0 ? "positive" : "neutral";
        return new Quote.Span(
                opinion.spanStart(), opinion.spanEnd(), tone, opinion.driver().key());
    }

    static ExplanationView.Why of(String text, Explanation explanation) {
        double largest = explanation.words().stream()
                .mapToDouble(word -> Math.abs(word.weight()))
                .max()
                .orElse(1);
        List<ExplanationView.Word> words =
                explanation.words().stream().map(word -> word(word, largest)).toList();
        return new ExplanationView.Why(
                explanation.analysis().sentences().stream()
                        .map(sentence -> new ExplanationView.Sentence(
                                sentence.span().in(text),
                                sentence.sentiment().category().key(),
                                sentence.sentiment().score()))
                        .toList(),
                words,
                words.stream()
                        .filter(word -> !word.tone().isEmpty())
                        .sorted(Comparator.comparingDouble((ExplanationView.Word word) -> -Math.abs(word.weight())))
                        .limit(HEAVIEST)
                        .toList(),
                explanation.cut(),
                explanation.analysis().modelVersion());
    }

    private static ExplanationView.Word word(WordWeight word, double largest) {
        double part = largest == 0 ? 0 : Math.abs(word.weight()) / largest;
        int strength = part >= STRONG ? 3 : part >= CLEAR ? 2 : part >= SLIGHT ? 1 : 0;
        String tone = strength == 0 ? "" : (word.weight() > 0 ? "good-" : "bad-") + strength;
        return new ExplanationView.Word(word.word(), word.weight(), tone);
    }
}
