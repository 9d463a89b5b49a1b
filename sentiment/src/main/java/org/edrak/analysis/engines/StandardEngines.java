package org.edrak.analysis.engines;

import java.time.InstantSource;
import java.util.List;
import org.edrak.analysis.LanguageRouter;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.english.EnglishEngine;
import org.edrak.analysis.persian.PersianEngine;

/** The engines that ship. */
public final class StandardEngines {
    private StandardEngines() {}

    /** An analyzer for Persian and English; cheap to make, since models load when first needed. */
    public static SentimentAnalyzer analyzer(InstantSource clock) {
        return new LanguageRouter(List.of(new PersianEngine(clock), new EnglishEngine(clock)));
    }
}
