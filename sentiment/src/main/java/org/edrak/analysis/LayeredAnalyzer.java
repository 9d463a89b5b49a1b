package org.edrak.analysis;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.edrak.analysis.aspects.Naming;

/** Reads as another analyser does, and then changes what that one read of each text. */
public abstract class LayeredAnalyzer implements SentimentAnalyzer {
    /** What lies below. */
    protected final SentimentAnalyzer base;

    protected LayeredAnalyzer(SentimentAnalyzer base) {
        this.base = base;
    }

    /** What the text is said to be in the end; {@code read} is what the analyser below says. */
    protected abstract Analysis changed(String text, Analysis read);

    @Override
    public final Analysis analyze(String text) {
        return changed(text, base.analyze(text));
    }

    @Override
    public final List<Analysis> analyzeAll(List<String> texts) {
        List<Analysis> read = base.analyzeAll(texts);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> changed(texts.get(i), read.get(i)))
                .toList();
    }

    @Override
    public List<Naming> namings(String text) {
        return base.namings(text);
    }

    @Override
    public List<WordWeight> weights(String text) {
        return base.weights(text);
    }

    @Override
    public void releaseIdle(Duration unusedFor) {
        base.releaseIdle(unusedFor);
    }
}
