package org.edrak.analysis.linear;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.edrak.analysis.Sentiment;
import org.edrak.text.PersianText;

/**
 * A trained linear model at work: scores whole texts, sentences and clauses alike; safe for many threads.
 *
 * <p>The score is 2p − 1, where p is the calibrated probability that the text is positive rather than negative.
 */
public final class LinearSentiment {
    static final int BITS = 19;
    private static final String PERSIAN = "fa.edl";

    private final LinearModel model;
    private final Reader reader;

    private LinearSentiment(LinearModel model, Reader reader) {
        this.model = model;
        this.reader = reader;
    }

    /** The model for Persian that ships, read from its resource. */
    public static LinearSentiment persian() {
        try (InputStream stream = persianWeights()) {
            return new LinearSentiment(LinearModel.read(stream), persianReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stored weights as they ship, to tell one version from another. */
    public static InputStream persianWeights() throws IOException {
        InputStream stream = LinearSentiment.class.getResourceAsStream(PERSIAN);
        if (stream == null) {
            throw new FileNotFoundException(PERSIAN);
        }
        return stream;
    }

    /** How the text speaks; a text without words is 0. */
    public Sentiment read(String text) {
        Features features = reader.features(text);
        double p = model.positive(features);
        return new Sentiment(2 * p - 1, Math.max(p, 1 - p));
    }

    static Reader persianReader() {
        return new Reader(new NgramFeatures(BITS, PersianNegation::negates, true));
    }

    /** From a text as typed to what the model sees. */
    record Reader(NgramFeatures ngrams) {
        Features features(String text) {
            return ngrams.of(PersianText.modelForm(text));
        }
    }
}
