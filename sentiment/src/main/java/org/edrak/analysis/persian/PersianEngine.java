package org.edrak.analysis.persian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.edrak.analysis.Language;
import org.edrak.analysis.LazyModel;
import org.edrak.analysis.Opinion;
import org.edrak.analysis.Reading;
import org.edrak.analysis.SentenceSentiment;
import org.edrak.analysis.SentimentEngine;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Aspect;
import org.edrak.analysis.aspects.Mention;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.aspects.Token;
import org.edrak.analysis.linear.LinearSentiment;
import org.edrak.text.PersianText;

/** Persian by the linear model that ships; whole texts, sentences and clauses are scored by the same weights. */
public final class PersianEngine implements SentimentEngine {
    private final LazyModel<LinearSentiment> model;
    private final Taxonomy taxonomy = Taxonomy.shipped("fa", PersianText::searchForm);
    private final String version;

    public PersianEngine(InstantSource clock) {
        this.model = new LazyModel<>(LinearSentiment::persian, clock);
        this.version = "linear-" + fingerprint();
    }

    @Override
    public Language language() {
        return Language.PERSIAN;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Reading read(String text) {
        LinearSentiment loaded = model.get();
        List<SentenceSentiment> sentences = new ArrayList<>();
        List<Opinion> opinions = new ArrayList<>();
        for (Span span : PersianSentences.of(text)) {
            sentences.add(new SentenceSentiment(span, loaded.read(span.in(text))));
            opinions.addAll(opinions(text, span, loaded));
        }
        return new Reading(loaded.read(text), sentences, opinions, false);
    }

    @Override
    public void releaseIdle(Duration unusedFor) {
        model.releaseIdle(unusedFor);
    }

    private List<Opinion> opinions(String text, Span sentence, LinearSentiment loaded) {
        List<Token> tokens = PersianTokens.of(text, sentence);
        List<Mention> mentions = taxonomy.mentions(tokens);
        List<Span> clauses = new PersianClauses(tokens, mentions).ofMentions();
        Map<Span, Double> polarities = new HashMap<>();
        Set<Map.Entry<Span, Aspect>> told = new HashSet<>();
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Aspect aspect = mention.aspect();
            double polarity = polarities.computeIfAbsent(
                    clauses.get(i), clause -> loaded.read(clause.in(text)).score());
            if (told.add(Map.entry(clauses.get(i), aspect))) {
                opinions.add(new Opinion(aspect.key(), aspect.driver(), polarity, mention.span()));
            }
        }
        return opinions;
    }

    private static String fingerprint() {
        CRC32 sum = new CRC32();
        try (InputStream weights = LinearSentiment.persianWeights()) {
            sum.update(weights.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sum.update(Taxonomy.shippedText("fa").getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
