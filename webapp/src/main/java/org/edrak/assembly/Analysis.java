package org.edrak.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.english.PhraseTrees;

/** Chooses how texts are understood. */
@ApplicationScoped
class Analysis {
    @Produces
    @ApplicationScoped
    SentimentAnalyzer analyzer(InstantSource clock) {
        return StandardEngines.analyzer(clock);
    }

    /** A class without an interface, which cannot be wrapped for the application's scope: one for all the same. */
    @Produces
    @Singleton
    PhraseTrees trees(InstantSource clock) {
        return new PhraseTrees(clock);
    }
}
