package org.edrak.analysis.engines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.edrak.analysis.Language;
import org.edrak.analysis.Reading;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentEngine;
import org.edrak.analysis.WordWeight;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.linear.LinearEngine;

/**
 * Reads by a linear engine, and asks an encoder about the texts, sentences and clauses whose side that one is not sure
 * of. What the linear engine finds (language, sentences, aspects, spans) stays as it is.
 */
public final class CascadeEngine implements SentimentEngine {
    /** Below this probability of the side the encoder is asked; docs/reference/sentiment.md tells what each costs. */
    public static final double SURE = 0.85;

    private final LinearEngine linear;
    private final Encoder encoder;
    private final double sure;

    /** @param sure at which probability the linear engine is believed: 0.5 always, more than 1 never */
    public CascadeEngine(LinearEngine linear, Encoder encoder, double sure) {
        if (linear.language() != encoder.language()) {
            throw new IllegalArgumentException("an encoder for " + encoder.language());
        }
        this.linear = linear;
        this.encoder = encoder;
        this.sure = sure;
    }

    @Override
    public Language language() {
        return linear.language();
    }

    @Override
    public String version() {
        return linear.version() + "-" + encoder.version() + "-" + String.format(Locale.ROOT, "%.2f", sure);
    }

    @Override
    public Reading read(String text) {
        return readAll(List.of(text)).getFirst();
    }

    @Override
    public List<Reading> readAll(List<String> texts) {
        List<Reading> readings = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Set<String> pieces = new LinkedHashSet<>();
        for (String text : texts) {
            Set<String> unsure = new LinkedHashSet<>();
            readings.add(firstReading(text, unsure));
            if (!unsure.isEmpty()) {
                open.add(readings.size() - 1);
                pieces.addAll(unsure);
            }
        }
        Map<String, Sentiment> told = told(List.copyOf(pieces));
        for (int at : open) {
            readings.set(at, linear.read(texts.get(at), (piece, first) -> told.getOrDefault(piece, first)));
        }
        return readings;
    }

    /** @param unsure takes the pieces whose side the linear engine is not sure of */
    private Reading firstReading(String text, Set<String> unsure) {
        return linear.read(text, (piece, first) -> {
            if (first.probability() < sure) {
                unsure.add(piece);
            }
            return first;
        });
    }

    @Override
    public SentimentEngine with(Vocabulary vocabulary) {
        return new CascadeEngine(linear.with(vocabulary), encoder, sure);
    }

    @Override
    public List<Naming> namings(String text) {
        return linear.namings(text);
    }

    /** What the words weigh for the linear engine; what an encoder reads is no sum of words. */
    @Override
    public List<WordWeight> weights(String text) {
        return linear.weights(text);
    }

    private Map<String, Sentiment> told(List<String> pieces) {
        Map<String, Sentiment> told = new HashMap<>();
        if (!pieces.isEmpty()) {
            List<Sentiment> sentiments = encoder.read(pieces);
            for (int i = 0; i < pieces.size(); i++) {
                told.put(pieces.get(i), sentiments.get(i));
            }
        }
        return told;
    }

    @Override
    public void releaseIdle(Duration unusedFor) {
        linear.releaseIdle(unusedFor);
        encoder.releaseIdle(unusedFor);
    }
}
