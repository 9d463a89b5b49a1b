package org.edrak.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.engines.StandardEngines;

/** Chooses how texts are understood. */
@ApplicationScoped
class Analysis {
    @Produces
    @ApplicationScoped
    SentimentAnalyzer analyzer(InstantSource clock) {
        return StandardEngines.analyzer(clock);
    }
}
