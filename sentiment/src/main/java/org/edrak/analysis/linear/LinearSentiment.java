package org.edrak.analysis.linear;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.Emoji;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.WordWeight;
import org.edrak.analysis.aspects.Token;
import org.jspecify.annotations.Nullable;

/** A trained linear model at work: scores whole texts, sentences and clauses alike; safe for many threads. */
public final class LinearSentiment {
    /** What glad emoji add to a text's margin and cross or sad ones take from it; docs/reference/sentiment.md tells how it was found. */
    private static final double EMOJI = 1;

    private final LinearModel model;
    private final NgramFeatures features;
    /** What a model that stands beside another builds on; otherwise the model itself. */
    private final LinearModel general;

    private final @Nullable LinearModel opinions;

    private final VectorFeatures vectors;

    private LinearSentiment(
            LinearModel model,
            TextForm form,
            LinearModel general,
            @Nullable LinearModel opinions,
            VectorFeatures vectors) {
        this.vectors = vectors;
        this.opinions = opinions;
        this.model = model;
        this.features = new NgramFeatures(form);
        this.general = general;
    }

    /** The model that ships for {@code fa} or {@code en}, read from its resource. */
    public static LinearSentiment shipped(String language) {
        try (InputStream stream = weights(language)) {
            LinearModel model = LinearModel.read(stream);
            return new LinearSentiment(model, TextForm.of(language), model, opinions(language), VectorFeatures.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model that the trainer wrote, for texts in {@code fa} or {@code en}. */
    public static LinearSentiment of(Path file, String language) throws IOException {
        return of(file, language, VectorFeatures.NONE);
    }

    /** A model that the trainer wrote with these vectors beside the n-grams. */
    public static LinearSentiment of(Path file, String language, VectorFeatures vectors) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            LinearModel model = LinearModel.read(stream);
            LinearModel general = model.beside() ? shipped(language).model() : model;
            return new LinearSentiment(model, TextForm.of(language), general, null, vectors);
        }
    }

    /** The stored weights as they ship, to tell one version from another. */
    static byte[] shippedWeights(String language) {
        try (InputStream stream = weights(language);
                InputStream second = LinearSentiment.class.getResourceAsStream(language + "-opinions.edl")) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            stream.transferTo(all);
            if (second != null) {
                second.transferTo(all);
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the text speaks; for a model of two classes. */
    public Sentiment read(String text) {
        return model.scale().of(margin(text));
    }

    /** The sum of the n-grams' weights, and of the emoji's. */
    double margin(String text) {
        return model.margin(features.of(text)) + EMOJI * Emoji.side(text);
    }

    /**
     * How a clause speaks of the aspect that the tokens from and (not including) to name, from −1 to 1: two thirds of
     * the clause's own score and one of what the model of opinions says, where one ships for the language.
     */
    double polarity(double own, String sentence, String clause, List<Token> tokens, int from, int to) {
        if (opinions == null) {
            return own;
        }
        Features found = new OpinionFeatures(features, model).of(sentence, clause, tokens, from, to);
        double negative = 0;
        double positive = 0;
        double all = 0;
        for (int i = 0; i < opinions.classes().size(); i++) {
            double probability = 1 / (1 + Math.exp(-opinions.rows().get(i).margin(found)));
            all += probability;
            switch (opinions.classes().get(i)) {
                case "negative" -> negative = probability;
                case "positive" -> positive = probability;
                case String neither -> {}
            }
        }
        return Math.clamp((positive - negative) / all / 3 + own * 2 / 3, -1.0, 1.0);
    }

    /** The class, by the name that it had in the training data, that the text most likely belongs to. */
    public String mostLikely(String text) {
        Features ngrams = features.of(text);
        return model.mostLikely(vectors.beside(model.beside() ? GeneralMargins.beside(ngrams, general) : ngrams, text));
    }

    /** What each word of the text adds to the margin, in the text's order. */
    List<WordWeight> wordWeights(String text) {
        List<WordWeight> weights = new ArrayList<>(new WordWeights(features, model).of(text));
        int side = Emoji.side(text);
        for (int i = 0; side != 0 && i < weights.size(); i++) {
            WordWeight word = weights.get(i);
            if (Emoji.side(word.word()) == side) {
                weights.set(i, new WordWeight(word.word(), word.weight() + EMOJI * side));
                side = 0;
            }
        }
        return List.copyOf(weights);
    }

    LinearModel model() {
        return model;
    }

    private static @Nullable LinearModel opinions(String language) throws IOException {
        try (InputStream stream = LinearSentiment.class.getResourceAsStream(language + "-opinions.edl")) {
            return stream == null ? null : LinearModel.read(stream);
        }
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
