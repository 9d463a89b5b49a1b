package org.edrak.analysis.networks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.random.RandomGenerator;

/**
 * Vectors of words, filters over one to a few words in a row, of each the place where it fits best (after Kim 2014), and
 * outputs that weigh these.
 */
final class Network {
    private static final double OF_WORDS = 0.1;
    private static final double OF_PIECES = 0.3;

    final Shape shape;
    final float[] vectors;
    final float[] filters;
    final float[] filterBiases;
    final float[] weights;
    final float[] biases;

    Network(Shape shape, float[] vectors, float[] filters, float[] filterBiases, float[] weights, float[] biases) {
        this.shape = shape;
        this.vectors = vectors;
        this.filters = filters;
        this.filterBiases = filterBiases;
        this.weights = weights;
        this.biases = biases;
    }

    /** A network that knows nothing yet; words and pieces that no text has are nothing to it. */
    static Network drawn(Shape shape, BitSet seen, RandomGenerator random) {
        float[] filters = new float[shape.allFilters()];
        for (int width = 1; width <= shape.widest(); width++) {
            double deviation = Math.sqrt(2.0 / (width * shape.size()));
            draw(filters, shape.filter(width, 0), shape.filter(width + 1, 0), deviation, random);
        }
        float[] vectors = new float[WordPieces.ROWS * shape.size()];
        seen.stream().forEach(row -> {
            double deviation = row < WordPieces.WORDS ? OF_WORDS : OF_PIECES;
            draw(vectors, row * shape.size(), (row + 1) * shape.size(), deviation, random);
        });
        float[] weights = new float[shape.features() * shape.outputs()];
        draw(weights, 0, weights.length, Math.sqrt(1.0 / shape.features()), random);
        return new Network(
                shape,
                vectors,
                filters,
                new float[shape.widest() * shape.filters()],
                weights,
                new float[shape.outputs()]);
    }

    private static void draw(float[] numbers, int from, int to, double deviation, RandomGenerator random) {
        for (int i = from; i < to; i++) {
            // Twelve even numbers make one that is normal enough, and the same on every machine.
            double sum = -6;
            for (int j = 0; j < 12; j++) {
                sum += random.nextDouble();
            }
            numbers[i] = (float) (sum * deviation);
        }
    }

    /** Reads a text. */
    float[] outputs(int[][] pieces) {
        return pass(pieces, Noise.NONE).outputs();
    }

    /** Reads a text, forgetting what the noise says. */
    Pass pass(int[][] pieces, Noise noise) {
        int[][] heard = noise.words(pieces);
        float[] words = words(heard);
        float[] features = new float[shape.features()];
        int[] strongest = new int[shape.widest() * shape.filters()];
        for (int width = 1; width <= shape.widest(); width++) {
            fit(words, Math.max(1, heard.length - width + 1), width, features, strongest);
        }
        int mean = shape.widest() * shape.filters();
        for (int i = 0; i < heard.length; i++) {
            add(features, mean, words, i * shape.size(), shape.size(), 1f / heard.length);
        }
        float[] kept = noise.features(features);
        float[] outputs = biases.clone();
        for (int i = 0; i < features.length; i++) {
            add(outputs, 0, weights, i * outputs.length, outputs.length, features[i]);
        }
        return new Pass(heard, words, strongest, features, kept, outputs);
    }

    private float[] words(int[][] pieces) {
        int size = shape.size();
        float[] words = new float[Math.max(pieces.length, shape.widest()) * size];
        for (int i = 0; i < pieces.length; i++) {
            int[] rows = pieces[i];
            for (int j = 0; j < rows.length; j++) {
                add(words, i * size, vectors, rows[j] * size, size, j == 0 ? 1 : 1f / (rows.length - 1));
            }
        }
        return words;
    }

    private void fit(float[] words, int places, int width, float[] features, int[] strongest) {
        int n = shape.filters();
        int first = (width - 1) * n;
        float[] fits = new float[n];
        Arrays.fill(strongest, first, first + n, -1);
        for (int place = 0; place < places; place++) {
            System.arraycopy(filterBiases, first, fits, 0, n);
            for (int word = 0; word < width; word++) {
                int filter = shape.filter(width, word);
                for (int i = 0; i < shape.size(); i++) {
                    float value = words[(place + word) * shape.size() + i];
                    if (value != 0) {
                        add(fits, 0, filters, filter + i * n, n, value);
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                if (fits[i] > features[first + i]) {
                    features[first + i] = fits[i];
                    strongest[first + i] = place;
                }
            }
        }
    }

    static void add(float[] to, int at, float[] from, int start, int length, float times) {
        for (int i = 0; i < length; i++) {
            to[at + i] += times * from[start + i];
        }
    }
}
