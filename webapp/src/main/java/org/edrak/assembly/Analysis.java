package org.edrak.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.encoders.EncoderFile;
import org.edrak.analysis.engines.StandardEngines;

/** Chooses how texts are understood: by the engines that ship, with an encoder if the operator names its file. */
@ApplicationScoped
class Analysis {
    private static final Logger LOG = Logger.getLogger(Analysis.class.getName());

    @Inject
    @ConfigProperty(name = "edrak.encoder")
    private Optional<String> encoder;

    @Produces
    @ApplicationScoped
    SentimentAnalyzer analyzer(InstantSource clock) {
        if (encoder.isPresent()) {
            try {
                return StandardEngines.analyzer(clock, EncoderFile.load(Path.of(encoder.get()), clock));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Texts are read without the encoder: {0}", e.getMessage());
            }
        }
        return StandardEngines.analyzer(clock);
    }
}
