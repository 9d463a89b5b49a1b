package org.edrak.analysis;

import java.time.InstantSource;
import org.edrak.analysis.engines.StandardEngines;

/** One analyzer for all tests, since its English models take seconds to load. */
final class Analyzers {
    static final SentimentAnalyzer STANDARD = StandardEngines.analyzer(InstantSource.system());

    private Analyzers() {}

    static Analysis read(String text) {
        return STANDARD.analyze(text);
    }

    static Sentiment sentiment(String text) {
        Sentiment sentiment = read(text).sentiment();
        if (sentiment == null) {
            throw new AssertionError("not read: " + text);
        }
        return sentiment;
    }
}
