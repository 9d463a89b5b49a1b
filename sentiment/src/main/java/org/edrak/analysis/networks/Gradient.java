package org.edrak.analysis.networks;

import java.util.Arrays;

/** How the loss of a few texts changes with each number of a network. */
final class Gradient {
    final float[] vectors;
    final float[] filters;
    final float[] filterBiases;
    final float[] weights;
    final float[] biases;
    /** The rows of the vectors that any of the texts has, as many as {@code touched}. */
    final int[] rows = new int[WordPieces.ROWS];

    int touched;
    private final boolean[] isTouched = new boolean[WordPieces.ROWS];
    private final Network network;
    private final Shape shape;

    Gradient(Network network) {
        this.network = network;
        this.shape = network.shape;
        this.vectors = new float[network.vectors.length];
        this.filters = new float[network.filters.length];
        this.filterBiases = new float[network.filterBiases.length];
        this.weights = new float[network.weights.length];
        this.biases = new float[network.biases.length];
    }

    void clear() {
        for (int i = 0; i < touched; i++) {
            int from = rows[i] * shape.size();
            Arrays.fill(vectors, from, from + shape.size(), 0);
            isTouched[rows[i]] = false;
        }
        touched = 0;
        for (float[] numbers : new float[][] {filters, filterBiases, weights, biases}) {
            Arrays.fill(numbers, 0);
        }
    }

    /** Adds a text, whose loss changes so with the outputs. */
    void add(Pass pass, float[] byOutputs) {
        int n = byOutputs.length;
        float[] byFeatures = new float[shape.features()];
        for (int i = 0; i < byFeatures.length; i++) {
            Network.add(weights, i * n, byOutputs, 0, n, pass.features()[i]);
            float sum = 0;
            for (int o = 0; o < n; o++) {
                sum += network.weights[i * n + o] * byOutputs[o];
            }
            byFeatures[i] = sum * pass.kept()[i];
        }
        Network.add(biases, 0, byOutputs, 0, n, 1);
        float[] byWords = new float[pass.words().length];
        for (int width = 1; width <= shape.widest(); width++) {
            addFilters(pass, width, byFeatures, byWords);
        }
        int count = pass.pieces().length;
        for (int i = 0; i < count; i++) {
            int mean = shape.widest() * shape.filters();
            Network.add(byWords, i * shape.size(), byFeatures, mean, shape.size(), 1f / count);
            addVectors(pass.pieces()[i], byWords, i * shape.size());
        }
    }

    private void addFilters(Pass pass, int width, float[] byFeatures, float[] byWords) {
        int n = shape.filters();
        for (int f = 0; f < n; f++) {
            int feature = (width - 1) * n + f;
            int place = pass.strongest()[feature];
            float change = byFeatures[feature];
            if (place < 0 || change == 0) {
                continue;
            }
            filterBiases[feature] += change;
            for (int word = 0; word < width; word++) {
                int filter = shape.filter(width, word) + f;
                int at = (place + word) * shape.size();
                for (int i = 0; i < shape.size(); i++) {
                    filters[filter + i * n] += change * pass.words()[at + i];
                    byWords[at + i] += change * network.filters[filter + i * n];
                }
            }
        }
    }

    private void addVectors(int[] pieces, float[] byWords, int at) {
        int size = shape.size();
        for (int i = 0; i < pieces.length; i++) {
            int row = pieces[i];
            if (!isTouched[row]) {
                isTouched[row] = true;
                rows[touched++] = row;
            }
            Network.add(vectors, row * size, byWords, at, size, i == 0 ? 1 : 1f / (pieces.length - 1));
        }
    }
}
