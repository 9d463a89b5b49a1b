package org.edrak.analysis;

import java.time.Duration;
import java.util.List;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.aspects.Vocabulary;

/**
 * Reads texts of one language; safe for many threads. It loads its models when first asked to read, not before, so that
 * a server starts and answers without them.
 */
public interface SentimentEngine {
    Language language();

    /** Names the engine's models and taxonomy, short and stable: it changes when what it says of a text may change. */
    String version();

    Reading read(String text);

    /** What it makes of each of these texts, in their order: the same as one by one, sooner if the engine can. */
    default List<Reading> readAll(List<String> texts) {
        return texts.stream().map(this::read).toList();
    }

    /** This engine reading for what a workspace says of aspects as well; it shares its models with this one. */
    SentimentEngine with(Vocabulary vocabulary);

    /** The words of a text that name aspects, without saying how it speaks of them: faster where an engine can. */
    default List<Naming> namings(String text) {
        return read(text).opinions().stream()
                .map(opinion -> new Naming(opinion.aspect(), opinion.span()))
                .toList();
    }

    /** What each word of a text weighs in its sentiment; none where the engine does not add up words. */
    default List<WordWeight> weights(String text) {
        return List.of();
    }

    /** Drops models that were not used for this long. */
    void releaseIdle(Duration unusedFor);
}
