package org.edrak.analysis.evaluation;

import java.util.function.Function;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.context.ContextClasses;
import org.edrak.analysis.linear.LinearSentiment;

/** Gives texts the classes of a set. */
@FunctionalInterface
interface Judge {
    /**
     * What is said of one text.
     *
     * @param probability that the side is right, or NaN if the judge names no side
     */
    record Verdict(String name, double score, double probability) {}

    Verdict of(String text);

    /** An analyzer as the product uses it; a text that it reads in another language counts as wrong. */
    static Judge of(SentimentAnalyzer analyzer, String language, LabelledSet set) {
        Function<Sentiment, String> names = naming(set);
        return text -> {
            Analysis analysis = analyzer.analyze(text);
            Sentiment sentiment = analysis.sentiment();
            if (sentiment == null || !analysis.language().key().equals(language)) {
                return new Verdict("read as " + analysis.language().key(), 0, Double.NaN);
            }
            return new Verdict(names.apply(sentiment), sentiment.score(), sentiment.probability());
        };
    }

    /** A model fitted to labels such as the set's. */
    static Judge of(LinearSentiment model, LabelledSet set) {
        return text -> {
            String label = model.mostLikely(text);
            return new Verdict(set.names().getOrDefault(label, label), 0, Double.NaN);
        };
    }

    /** The same, which sees words in context. */
    static Judge of(ContextClasses model, LabelledSet set) {
        return text -> {
            String label = model.of(text);
            return new Verdict(set.names().getOrDefault(label, label), 0, Double.NaN);
        };
    }

    private static Function<Sentiment, String> naming(LabelledSet set) {
        boolean five = set.classes().contains(SentimentClass.VERY_NEGATIVE.key());
        boolean neutral = set.classes().contains(SentimentClass.NEUTRAL.key());
        return sentiment -> {
            if (five || neutral && sentiment.category() == SentimentClass.NEUTRAL) {
                return sentiment.category().key();
            }
            return sentiment.score() < 0 ? SentimentClass.NEGATIVE.key() : SentimentClass.POSITIVE.key();
        };
    }
}
