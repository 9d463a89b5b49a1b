package org.edrak.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.correcting.CorrectedAnalyzer;
import org.edrak.analysis.correcting.CorrectionLayer;
import org.edrak.analysis.correcting.CorrectionTraining;
import org.edrak.analysis.encoders.EncoderFile;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.english.PhraseTrees;
import org.edrak.analysis.learning.AspectLayer;
import org.edrak.analysis.learning.LearnedAspects;

/**
 * Chooses how texts are understood: by the engines that ship, with an encoder if the operator names its file, and with what
 * was learned from corrections over them.
 */
@ApplicationScoped
class Analysis {
    private static final Logger LOG = Logger.getLogger(Analysis.class.getName());

    @Inject
    @ConfigProperty(name = "edrak.encoder")
    private Optional<String> encoder;

    @Produces
    @ApplicationScoped
    SentimentAnalyzer analyzer(
            InstantSource clock, @ConfigProperty(name = "edrak.data", defaultValue = "./edrak-data") String data) {
        return corrected(engines(clock), Path.of(data, "models", "corrections.layer"));
    }

    private SentimentAnalyzer engines(InstantSource clock) {
        if (encoder.isPresent()) {
            try {
                return StandardEngines.analyzer(clock, EncoderFile.load(Path.of(encoder.get()), clock));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Texts are read without the encoder: {0}", e.getMessage());
            }
        }
        return StandardEngines.analyzer(clock);
    }

    /** A layer that cannot be used changes nothing: the models that ship read on, and the log says why. */
    private static SentimentAnalyzer corrected(SentimentAnalyzer models, Path place) {
        SentimentAnalyzer learned = over(
                models,
                place.resolveSibling(CorrectionTraining.ASPECTS),
                file -> new LearnedAspects(models, AspectLayer.read(file)));
        return over(
                learned,
                place,
                file -> new CorrectedAnalyzer(learned, CorrectionLayer.read(file), models.modelVersion()));
    }

    private interface Reading {
        SentimentAnalyzer of(Path file) throws IOException;
    }

    private static SentimentAnalyzer over(SentimentAnalyzer base, Path file, Reading reading) {
        if (!Files.exists(file)) {
            return base;
        }
        try {
            return reading.of(file);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "{0} is not used, retrain it: {1}", new Object[] {
                file.getFileName(), String.valueOf(e.getMessage())
            });
            return base;
        }
    }

    /** A class without an interface, which cannot be wrapped for the application's scope: one for all the same. */
    @Produces
    @Singleton
    PhraseTrees trees(InstantSource clock) {
        return new PhraseTrees(clock);
    }
}
