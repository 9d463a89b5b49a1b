package org.edrak.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.linear.SentimentScale;

/**
 * What tells the side from the encoder's vector: a weight for each of its numbers, fitted by {@link HeadTraining}. Its
 * file has lines that begin with {@code #}, a line with the scale (slope and four bounds), and a line for each weight;
 * the last is the bias.
 */
final class Head {
    private final SentimentScale scale;
    private final double[] weights;
    private final String fingerprint;

    private Head(SentimentScale scale, double[] weights, String fingerprint) {
        this.scale = scale;
        this.weights = weights;
        this.fingerprint = fingerprint;
    }

    /** The head that ships. */
    static Head shipped() {
        try (InputStream stream = Objects.requireNonNull(Head.class.getResourceAsStream("en-head.txt"))) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A head from the text of its file. */
    static Head of(String text) {
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        double[] scale = numbers(lines.getFirst().split(" ", -1));
        double[] weights = numbers(lines.subList(1, lines.size()).toArray(String[]::new));
        if (weights.length != Vectors.SIZE + 1) {
            throw new IllegalArgumentException("not a head for vectors of " + Vectors.SIZE);
        }
        CRC32 sum = new CRC32();
        sum.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return new Head(
                new SentimentScale(
                        (float) scale[0], (float) scale[1], (float) scale[2], (float) scale[3], (float) scale[4]),
                weights,
                Long.toHexString(sum.getValue()));
    }

    private static double[] numbers(String[] texts) {
        return Arrays.stream(texts).mapToDouble(Double::parseDouble).toArray();
    }

    /** The file of a head with these weights, which are rounded to three decimals. */
    static String text(String scale, double[] weights) {
        StringBuilder out = new StringBuilder(scale.replace(',', ' ')).append('\n');
        for (double weight : weights) {
            out.append(String.format(Locale.ROOT, "%.3f%n", weight));
        }
        return out.toString();
    }

    String fingerprint() {
        return fingerprint;
    }

    double margin(float[] vector) {
        double margin = weights[vector.length];
        for (int i = 0; i < vector.length; i++) {
            margin += weights[i] * vector[i];
        }
        return margin;
    }

    Sentiment sentiment(float[] vector) {
        return scale.of(margin(vector));
    }
}
