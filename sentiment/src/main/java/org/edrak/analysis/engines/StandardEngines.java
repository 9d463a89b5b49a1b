package org.edrak.analysis.engines;

import java.time.InstantSource;
import java.util.List;
import org.edrak.analysis.LanguageRouter;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.english.English;
import org.edrak.analysis.english.TreeEngine;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.persian.Persian;

/** The engines that ship: for each language the one that measured best. */
public final class StandardEngines {
    private StandardEngines() {}

    /** An analyzer for Persian and English; cheap to make, since models load when first needed. */
    public static SentimentAnalyzer analyzer(InstantSource clock) {
        return new LanguageRouter(List.of(Persian.engine(clock), English.engine(clock)));
    }

    /** The same with an encoder, which is asked where the linear engine of its language is not sure. */
    public static SentimentAnalyzer analyzer(InstantSource clock, Encoder encoder) {
        return analyzer(clock, encoder, CascadeEngine.SURE);
    }

    /** @param sure at which probability a linear engine is believed without asking the encoder */
    public static SentimentAnalyzer analyzer(InstantSource clock, Encoder encoder, double sure) {
        return new LanguageRouter(
                List.of(Persian.engine(clock), new CascadeEngine(English.engine(clock), encoder, sure)));
    }

    /** CoreNLP's network for English, with which figures are compared; it takes seconds and 650 MB to load. */
    public static SentimentAnalyzer reference(InstantSource clock) {
        return new LanguageRouter(List.of(new TreeEngine(clock)));
    }

    /** What a trained model of aspects needs to know of {@code fa} or {@code en}. */
    public static AspectModel.Tongue tongue(String language) {
        return switch (language) {
            case "fa" -> Persian.tongue();
            case "en" -> English.tongue();
            case String other -> throw new IllegalArgumentException("no language of ours: " + other);
        };
    }
}
