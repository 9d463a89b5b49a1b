package org.edrak.analysis;

import java.time.Duration;
import java.util.List;

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

    /** Drops models that were not used for this long. */
    void releaseIdle(Duration unusedFor);
}
