package org.edrak.analysis.linear;

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
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentEngine;
import org.edrak.analysis.Span;
import org.edrak.analysis.WordWeight;
import org.edrak.analysis.aspects.Aspect;
import org.edrak.analysis.aspects.Mention;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.aspects.Token;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.analysis.clauses.Clauses;
import org.edrak.analysis.clauses.Grammar;
import org.edrak.analysis.clauses.Sentences;
import org.edrak.analysis.clauses.Tokenizer;

/** Reads a language by the linear model that ships for it; texts, sentences and clauses are scored by the same weights. */
public final class LinearEngine implements SentimentEngine {
    private final Language language;
    private final Tokenizer tokenizer;
    private final Grammar grammar;
    private final Taxonomy taxonomy;
    private final LazyModel<LinearSentiment> model;
    private final String version;

    /** An engine for {@code fa} or {@code en}, which reads its weights when the first text comes. */
    public LinearEngine(
            Language language, Tokenizer tokenizer, Grammar grammar, Taxonomy taxonomy, InstantSource clock) {
        this.language = language;
        this.tokenizer = tokenizer;
        this.grammar = grammar;
        this.taxonomy = taxonomy;
        this.model = new LazyModel<>(() -> LinearSentiment.shipped(language.key()), clock);
        this.version = "linear-" + fingerprint(language.key());
    }

    private LinearEngine(LinearEngine shipped, Taxonomy taxonomy) {
        this.language = shipped.language;
        this.tokenizer = shipped.tokenizer;
        this.grammar = shipped.grammar;
        this.taxonomy = taxonomy;
        this.model = shipped.model;
        this.version = shipped.version;
    }

    @Override
    public LinearEngine with(Vocabulary vocabulary) {
        return new LinearEngine(this, taxonomy.with(vocabulary, language.key(), this::words));
    }

    private List<String> words(String text) {
        return tokenizer.tokens(text, new Span(0, text.length())).stream()
                .map(token -> token.forms().getFirst())
                .toList();
    }

    @Override
    public List<Naming> namings(String text) {
        return Sentences.of(text).stream()
                .flatMap(sentence -> taxonomy.mentions(tokenizer.tokens(text, sentence)).stream())
                .map(mention -> new Naming(mention.aspect().key(), mention.span()))
                .toList();
    }

    @Override
    public List<WordWeight> weights(String text) {
        return model.get().wordWeights(text);
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Reading read(String text) {
        return read(text, (piece, first) -> first);
    }

    /** Reads a text, every piece of which is read a second time. */
    public Reading read(String text, SecondReading second) {
        LinearSentiment loaded = model.get();
        List<SentenceSentiment> sentences = new ArrayList<>();
        List<Opinion> opinions = new ArrayList<>();
        for (Span span : Sentences.of(text)) {
            String sentence = span.in(text);
            sentences.add(new SentenceSentiment(span, second.of(sentence, loaded.read(sentence))));
            opinions.addAll(opinions(text, span, loaded, second));
        }
        return new Reading(whole(text, sentences, loaded, second), sentences, opinions, false);
    }

    @Override
    public void releaseIdle(Duration unusedFor) {
        model.releaseIdle(unusedFor);
    }

    private static Sentiment whole(
            String text, List<SentenceSentiment> sentences, LinearSentiment loaded, SecondReading second) {
        return sentences.size() == 1 && sentences.getFirst().span().length() == text.length()
                ? sentences.getFirst().sentiment()
                : second.of(text, loaded.read(text));
    }

    private List<Opinion> opinions(String text, Span sentence, LinearSentiment loaded, SecondReading second) {
        List<Token> tokens = tokenizer.tokens(text, sentence);
        List<Mention> mentions = taxonomy.mentions(tokens);
        List<Span> clauses = new Clauses(grammar, tokens, mentions).ofMentions();
        Map<Span, Double> polarities = new HashMap<>();
        Set<Map.Entry<Span, Aspect>> told = new HashSet<>();
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Aspect aspect = mention.aspect();
            Span clause = clauses.get(i);
            double polarity = polarities.computeIfAbsent(clause, key -> {
                String words = clause.in(text);
                double own = second.of(words, loaded.read(words)).score();
                return loaded.polarity(own, sentence.in(text), words, tokens, mention.from(), mention.to());
            });
            if (told.add(Map.entry(clause, aspect))) {
                opinions.add(new Opinion(aspect.key(), aspect.driver(), polarity, mention.span()));
            }
        }
        return opinions;
    }

    private static String fingerprint(String language) {
        CRC32 sum = new CRC32();
        sum.update(LinearSentiment.shippedWeights(language));
        sum.update(Taxonomy.shippedText(language).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
