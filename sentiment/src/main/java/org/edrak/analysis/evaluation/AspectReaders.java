package org.edrak.analysis.evaluation;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Opinion;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.context.ContextAspects;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.networks.AspectNetworks;

/** The engines as readers of the categories of labelled sets. */
final class AspectReaders {
    private AspectReaders() {}

    /**
     * An analyzer as the product uses it. A category takes the mean polarity of the opinions that count for it; where it
     * found none, the score of the text.
     */
    static AspectFigures.Reader of(SentimentAnalyzer analyzer, Categories categories) {
        return new AspectFigures.Reader() {
            @Override
            public Map<String, String> found(String text) {
                Map<String, String> found = new TreeMap<>();
                Analysis analysis = analyzer.analyze(text);
                categories.aspects().forEach((category, aspects) -> {
                    if (analysis.opinions().stream().anyMatch(opinion -> aspects.contains(opinion.aspect()))) {
                        found.put(category, polarity(analysis, aspects));
                    }
                });
                return found;
            }

            @Override
            public Map<String, String> polarities(String text, Set<String> asked) {
                Map<String, String> polarities = new TreeMap<>();
                Analysis analysis = analyzer.analyze(text);
                asked.forEach(category -> polarities.put(category, polarity(analysis, categories.of(category))));
                return polarities;
            }

            @Override
            public boolean knows(String category) {
                return categories.has(category);
            }
        };
    }

    private static String polarity(Analysis analysis, Set<String> aspects) {
        double whole = analysis.sentiment() == null ? 0 : analysis.sentiment().score();
        double mean = analysis.opinions().stream()
                .filter(opinion -> aspects.contains(opinion.aspect()))
                .mapToDouble(Opinion::polarity)
                .average()
                .orElse(whole);
        return switch (SentimentClass.of(mean)) {
            case VERY_NEGATIVE, NEGATIVE -> "negative";
            case NEUTRAL -> "neutral";
            case POSITIVE, VERY_POSITIVE -> "positive";
        };
    }

    /** A model fitted to categories such as the set's. */
    static AspectFigures.Reader of(AspectModel model) {
        return new AspectFigures.Reader() {
            @Override
            public Map<String, String> found(String text) {
                return model.polarities(text, model.aspects(text));
            }

            @Override
            public Map<String, String> polarities(String text, Set<String> asked) {
                return model.polarities(text, new TreeSet<>(asked));
            }

            @Override
            public boolean knows(String category) {
                return model.known().contains(category);
            }
        };
    }

    /** The same, which sees words in context besides. */
    static AspectFigures.Reader of(ContextAspects model) {
        return reader(model::aspects, model::polarities, model.known());
    }

    /** The same, with networks beside its n-grams. */
    static AspectFigures.Reader of(AspectNetworks model) {
        return reader(model::aspects, model::polarities, model.known());
    }

    private static AspectFigures.Reader reader(
            Function<String, Set<String>> aspects,
            BiFunction<String, Set<String>, Map<String, String>> polarities,
            Collection<String> known) {
        return new AspectFigures.Reader() {
            @Override
            public Map<String, String> found(String text) {
                return polarities.apply(text, aspects.apply(text));
            }

            @Override
            public Map<String, String> polarities(String text, Set<String> asked) {
                return polarities.apply(text, asked);
            }

            @Override
            public boolean knows(String category) {
                return known.contains(category);
            }
        };
    }
}
