package org.edrak.analysis.english;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.Tree;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.edrak.analysis.Language;
import org.edrak.analysis.LazyModel;
import org.edrak.analysis.Opinion;
import org.edrak.analysis.Reading;
import org.edrak.analysis.SentenceSentiment;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentEngine;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Aspect;
import org.edrak.analysis.aspects.Mention;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.aspects.Token;
import org.edrak.analysis.aspects.Vocabulary;

/**
 * English by CoreNLP's recursive network on a shift-reduce parse. The score of a text is the mean over its sentences of
 * the expected value of their five classes. Only the first 20,000 characters are read.
 */
public final class TreeEngine implements SentimentEngine {
    /** Characters that are read: some 200 sentences, about two seconds of work. */
    public static final int LONGEST = 20_000;

    private static final String VERSION = "rntn-4.5.10-";

    private final LazyModel<EnglishModels> models;
    private final Taxonomy taxonomy = Taxonomy.shipped("en", UnaryOperator.identity());
    private final String version;

    public TreeEngine(InstantSource clock) {
        this.models = new LazyModel<>(EnglishModels::load, clock);
        CRC32 sum = new CRC32();
        sum.update(Taxonomy.shippedText("en").getBytes(StandardCharsets.UTF_8));
        this.version = VERSION + Long.toHexString(sum.getValue());
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public String version() {
        return version;
    }

    /** The reference reads by what ships, so that its figures can be compared. */
    @Override
    public SentimentEngine with(Vocabulary vocabulary) {
        return this;
    }

    @Override
    public void releaseIdle(Duration unusedFor) {
        models.releaseIdle(unusedFor);
    }

    @Override
    public Reading read(String text) {
        boolean truncated = text.length() > LONGEST;
        EnglishModels loaded = models.get();
        Morphology morphology = new Morphology();
        List<SentenceSentiment> sentences = new ArrayList<>();
        List<Opinion> opinions = new ArrayList<>();
        for (List<CoreLabel> words : TreeSentences.of(truncated ? text.substring(0, LONGEST) : text)) {
            Tree parsed = hasWord(words) ? loaded.scoredTree(words) : null;
            if (parsed != null) {
                SentimentTree tree = new SentimentTree(parsed);
                Span span = new Span(EnglishModels.start(words.getFirst()), EnglishModels.end(words.getLast()));
                sentences.add(new SentenceSentiment(span, tree.sentiment()));
                opinions.addAll(opinions(tokens(words, morphology), tree));
            }
        }
        return new Reading(mean(sentences), sentences, opinions, truncated);
    }

    private static boolean hasWord(List<CoreLabel> words) {
        return words.stream().anyMatch(word -> word.word().codePoints().anyMatch(Character::isLetter));
    }

    private static List<Token> tokens(List<CoreLabel> words, Morphology morphology) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel word : words) {
            String lower = word.word().toLowerCase(Locale.ROOT);
            String lemma = morphology.lemma(word.word(), word.tag(), true);
            String noun = morphology.lemma(lower, "NNS", true);
            tokens.add(new Token(
                    List.of(lower, lemma, noun), new Span(EnglishModels.start(word), EnglishModels.end(word))));
        }
        return tokens;
    }

    private List<Opinion> opinions(List<Token> tokens, SentimentTree tree) {
        List<Opinion> opinions = new ArrayList<>();
        Set<Map.Entry<Aspect, Double>> told = new HashSet<>();
        for (Mention mention : taxonomy.mentions(tokens)) {
            Aspect aspect = mention.aspect();
            double polarity = tree.polarity(mention.from(), mention.to());
            if (told.add(Map.entry(aspect, polarity))) {
                opinions.add(new Opinion(aspect.key(), aspect.driver(), polarity, mention.span()));
            }
        }
        return opinions;
    }

    private static Sentiment mean(List<SentenceSentiment> sentences) {
        double score = 0;
        double positive = 0;
        for (SentenceSentiment sentence : sentences) {
            Sentiment sentiment = sentence.sentiment();
            score += sentiment.score() / sentences.size();
            double side = sentiment.score() >= 0 ? sentiment.probability() : 1 - sentiment.probability();
            positive += side / sentences.size();
        }
        double probability = sentences.isEmpty() ? 0.5 : score >= 0 ? positive : 1 - positive;
        return new Sentiment(Math.clamp(score, -1.0, 1.0), Math.clamp(probability, 0.5, 1.0));
    }
}
