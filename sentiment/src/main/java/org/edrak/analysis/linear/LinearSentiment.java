package org.edrak.analysis.linear;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edrak.analysis.Sentiment;

/** A trained linear model at work: scores whole texts, sentences and clauses alike; safe for many threads. */
public final class LinearSentiment {
    private final LinearModel model;
    private final NgramFeatures features;

    private LinearSentiment(LinearModel model, TextForm form) {
        this.model = model;
        this.features = new NgramFeatures(form);
    }

    /** The model that ships for {@code fa} or {@code en}, read from its resource. */
    public static LinearSentiment shipped(String language) {
        try (InputStream stream = weights(language)) {
            return new LinearSentiment(LinearModel.read(stream), TextForm.of(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model that the trainer wrote, for texts in {@code fa} or {@code en}. */
    public static LinearSentiment of(Path file, String language) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new LinearSentiment(LinearModel.read(stream), TextForm.of(language));
        }
    }

    /** The stored weights as they ship, to tell one version from another. */
    static byte[] shippedWeights(String language) {
        try (InputStream stream = weights(language)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the text speaks; for a model of two classes. */
    public Sentiment read(String text) {
        return model.scale().of(model.margin(features.of(text)));
    }

    /** The class, by the name that it had in the training data, that the text most likely belongs to. */
    public String mostLikely(String text) {
        return model.mostLikely(features.of(text));
    }

    LinearModel model() {
        return model;
    }

    private static InputStream weights(String language) throws IOException {
        String name = language + ".edl";
        InputStream stream = LinearSentiment.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return stream;
    }
}
