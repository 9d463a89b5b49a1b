package org.edrak.analysis.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Aspect;
import org.edrak.analysis.aspects.Mention;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.aspects.Token;
import org.edrak.analysis.clauses.Clauses;
import org.edrak.analysis.clauses.Grammar;
import org.edrak.analysis.clauses.Tokenizer;
import org.edrak.questionnaires.Driver;

/**
 * A trained model of which aspects, by the names of its training data, a text speaks of and how. The word that speaks
 * most for an aspect stands for its name, and the clause around that word for what is said.
 */
public final class AspectModel {
    /** What a model needs to know of its language. */
    public record Tongue(TextForm form, Tokenizer tokenizer, Grammar grammar, Taxonomy taxonomy) {}

    private static final int NAMED = 0x5851F42D;
    private static final Driver NONE = new Driver("none");

    private final Tongue tongue;
    private final NgramFeatures ngrams;
    private final LinearModel detection;
    private final LinearModel polarity;
    private final OpinionFeatures features;

    AspectModel(Tongue tongue, LinearModel general, LinearModel detection, LinearModel polarity) {
        this.tongue = tongue;
        this.ngrams = new NgramFeatures(tongue.form());
        this.detection = detection;
        this.polarity = polarity;
        this.features = new OpinionFeatures(ngrams, general);
    }

    /** Reads what {@link #write} wrote. */
    public static AspectModel read(Path file, Tongue tongue, LinearSentiment general) throws IOException {
        try (InputStream first = Files.newInputStream(file);
                InputStream second = Files.newInputStream(Path.of(file + ".polarity"))) {
            return new AspectModel(tongue, general.model(), LinearModel.read(first), LinearModel.read(second));
        }
    }

    /** Writes the model, and beside it, in a file that ends in {@code .polarity}, its part on polarity. */
    public void write(Path file) throws IOException {
        try (OutputStream first = Files.newOutputStream(file);
                OutputStream second = Files.newOutputStream(Path.of(file + ".polarity"))) {
            detection.write(first);
            polarity.write(second);
        }
    }

    /** Every aspect that the model knows. */
    public Set<String> known() {
        return new TreeSet<>(detection.classes());
    }

    /** The aspects that the text speaks of. */
    public Set<String> aspects(String text) {
        Set<String> found = new TreeSet<>();
        margins(text).forEach((aspect, margin) -> {
            if (margin > 0) {
                found.add(aspect);
            }
        });
        return found;
    }

    /** How much the text's n-grams speak for each aspect; more than 0 where they find it. */
    public Map<String, Double> margins(String text) {
        Features whole = named(text, tongue, ngrams);
        Map<String, Double> margins = new TreeMap<>();
        for (int i = 0; i < detection.classes().size(); i++) {
            margins.put(detection.classes().get(i), detection.rows().get(i).margin(whole));
        }
        return margins;
    }

    /** How the text speaks of each of these aspects: negative, neutral or positive. */
    public Map<String, String> polarities(String text, Set<String> aspects) {
        Map<String, String> polarities = new TreeMap<>();
        opinions(text, aspects).forEach((aspect, found) -> polarities.put(aspect, polarity.mostLikely(found)));
        return polarities;
    }

    /** How much speaks for each side ({@code negative}, …) of each of these aspects. */
    public Map<String, Map<String, Double>> sides(String text, Set<String> aspects) {
        Map<String, Map<String, Double>> sides = new TreeMap<>();
        opinions(text, aspects).forEach((aspect, found) -> sides.put(aspect, polarity.margins(found)));
        return sides;
    }

    /** The features of what the text says of each of these aspects. */
    Map<String, Features> opinions(String text, Set<String> aspects) {
        List<Token> tokens = tongue.tokenizer().tokens(text, new Span(0, text.length()));
        Map<String, Features> opinions = new TreeMap<>();
        if (tokens.isEmpty()) {
            return opinions;
        }
        Map<String, Integer> anchors = anchors(tokens, aspects);
        List<Mention> mentions = mentions(tokens, anchors);
        List<Span> clauses = new Clauses(tongue.grammar(), tokens, mentions).ofMentions();
        anchors.forEach((aspect, at) -> {
            int mention = 0;
            while (mentions.get(mention).from() != at) {
                mention++;
            }
            String clause = clauses.get(mention).in(text);
            opinions.put(aspect, features.of(text, clause, tokens, at, at + 1));
        });
        return opinions;
    }

    /** The n-grams of a text, and the aspects of ours that its words name. */
    static Features named(String text, Tongue tongue, NgramFeatures ngrams) {
        Buckets names = new Buckets(NgramFeatures.bits());
        for (Mention mention :
                tongue.taxonomy().mentions(tongue.tokenizer().tokens(text, new Span(0, text.length())))) {
            names.add(mention.aspect().key().hashCode() * 31 + NAMED);
        }
        return Buckets.joined(ngrams.of(text), names.scaled(1));
    }

    private static List<Mention> mentions(List<Token> tokens, Map<String, Integer> anchors) {
        List<Mention> mentions = new ArrayList<>();
        Set<Integer> taken = new TreeSet<>(anchors.values());
        taken.forEach(at -> mentions.add(new Mention(
                new Aspect(Integer.toString(at), NONE),
                at,
                at + 1,
                tokens.get(at).span())));
        mentions.sort(Comparator.comparingInt(Mention::from));
        return mentions;
    }

    private Map<String, Integer> anchors(List<Token> tokens, Set<String> aspects) {
        List<Features> words = tokens.stream()
                .map(token -> named(token.forms().getFirst(), tongue, ngrams))
                .toList();
        Map<String, Integer> anchors = new TreeMap<>();
        for (String aspect : aspects) {
            int row = detection.classes().indexOf(aspect);
            int best = 0;
            for (int i = 1; row >= 0 && i < words.size(); i++) {
                LinearModel.Row weights = detection.rows().get(row);
                best = weights.margin(words.get(i)) > weights.margin(words.get(best)) ? i : best;
            }
            anchors.put(aspect, best);
        }
        return anchors;
    }
}
