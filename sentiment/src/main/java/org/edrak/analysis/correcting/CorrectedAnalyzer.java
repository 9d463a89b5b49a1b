package org.edrak.analysis.correcting;

import java.time.Duration;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.jspecify.annotations.Nullable;

/** The models that ship with a layer of corrections over the sentiment of whole texts; opinions and kinds stay theirs. */
public final class CorrectedAnalyzer implements SentimentAnalyzer {
    private static final double EVEN = 0.5;

    private final SentimentAnalyzer base;
    private final CorrectionLayer layer;

    /** @throws IllegalArgumentException when the layer was fitted over other models */
    public CorrectedAnalyzer(SentimentAnalyzer base, CorrectionLayer layer) {
        if (!layer.base().equals(base.modelVersion())) {
            throw new IllegalArgumentException("the layer was fitted over " + layer.base());
        }
        this.base = base;
        this.layer = layer;
    }

    @Override
    public Analysis analyze(String text) {
        Analysis read = base.analyze(text);
        @Nullable Sentiment sentiment = read.sentiment();
        return new Analysis(
                read.language(),
                sentiment == null ? null : moved(text, sentiment),
                read.sentences(),
                read.opinions(),
                read.intent(),
                read.truncated(),
                modelVersion());
    }

    /** A score that changes its sign is as sure as it is far from the middle. */
    private Sentiment moved(String text, Sentiment sentiment) {
        double score = layer.moved(text, sentiment.score());
        boolean sameSide = score * sentiment.score() >= 0;
        return new Sentiment(score, sameSide ? sentiment.probability() : EVEN + Math.abs(score) / 2);
    }

    @Override
    public String modelVersion() {
        return base.modelVersion() + "+" + layer.version();
    }

    @Override
    public void releaseIdle(Duration unusedFor) {
        base.releaseIdle(unusedFor);
    }
}
