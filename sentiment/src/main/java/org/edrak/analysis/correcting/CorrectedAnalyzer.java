package org.edrak.analysis.correcting;

import org.edrak.analysis.Analysis;
import org.edrak.analysis.LayeredAnalyzer;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.aspects.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The models that ship with a layer of corrections over the sentiment of whole texts; opinions and kinds stay theirs. */
public final class CorrectedAnalyzer extends LayeredAnalyzer {
    private static final double EVEN = 0.5;

    private final CorrectionLayer layer;

    /** @throws IllegalArgumentException when the layer was fitted over other models */
    public CorrectedAnalyzer(SentimentAnalyzer base, CorrectionLayer layer) {
        this(base, layer, base.modelVersion());
    }

    /**
     * @param base what reads the texts: the models, or those with another layer, which leaves sentiment alone
     * @param models version of the models themselves
     * @throws IllegalArgumentException when the layer was fitted over other models
     */
    public CorrectedAnalyzer(SentimentAnalyzer base, CorrectionLayer layer, String models) {
        super(base);
        if (!layer.base().equals(models)) {
            throw new IllegalArgumentException("the layer was fitted over " + layer.base());
        }
        this.layer = layer;
    }

    private CorrectedAnalyzer(CorrectedAnalyzer shipped, Vocabulary vocabulary) {
        super(shipped.base.with(vocabulary));
        this.layer = shipped.layer;
    }

    @Override
    public SentimentAnalyzer with(Vocabulary vocabulary) {
        return new CorrectedAnalyzer(this, vocabulary);
    }

    @Override
    protected Analysis changed(String text, Analysis read) {
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
}
