package org.edrak.analysis;

import java.time.Duration;
import java.util.List;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.aspects.Vocabulary;

/** Reads a customer's text and tells its sentiment and opinions; safe for use by many threads at once. */
public interface SentimentAnalyzer {
    /**
     * Understands one text, at any length and in any language. The first text of a language may take seconds, while its
     * models load.
     */
    Analysis analyze(String text);

    /** Understands each of these texts, in their order: the same as one by one, sooner if the engines can. */
    default List<Analysis> analyzeAll(List<String> texts) {
        return texts.stream().map(this::analyze).toList();
    }

    /** Names models, taxonomies and rules together: two analyses of one text under the same version are equal. */
    String modelVersion();

    /**
     * This analyser reading for what a workspace says of aspects as well; its model version names both. Cheap: models are
     * shared.
     */
    default SentimentAnalyzer with(Vocabulary vocabulary) {
        return this;
    }

    /** The words of a text that name aspects. */
    default List<Naming> namings(String text) {
        return analyze(text).opinions().stream()
                .map(opinion -> new Naming(opinion.aspect(), opinion.span()))
                .toList();
    }

    /** What each word of a text weighs in its sentiment, in the text's order; none where no engine can tell. */
    default List<WordWeight> weights(String text) {
        return List.of();
    }

    /** Gives back the memory of models that no text has needed for this long; they load again when one does. */
    default void releaseIdle(Duration unusedFor) {}
}
