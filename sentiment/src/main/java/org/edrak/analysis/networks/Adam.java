package org.edrak.analysis.networks;

/**
 * Takes steps against a gradient, each number's as long as its own past asks for (Kingma and Ba 2015); rows of vectors
 * move only when a text has them.
 */
final class Adam {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final float LEAST = 1e-8f;
    /** By how much of a step the filters and weights shrink besides. */
    private static final double SHRINKING = 0.01;

    private final Network network;
    private final Gradient gradient;
    private final Past vectors;
    private final Past filters;
    private final Past filterBiases;
    private final Past weights;
    private final Past biases;
    private double first = 1;
    private double second = 1;

    Adam(Network network, Gradient gradient) {
        this.network = network;
        this.gradient = gradient;
        this.vectors = new Past(network.vectors, gradient.vectors);
        this.filters = new Past(network.filters, gradient.filters);
        this.filterBiases = new Past(network.filterBiases, gradient.filterBiases);
        this.weights = new Past(network.weights, gradient.weights);
        this.biases = new Past(network.biases, gradient.biases);
    }

    void step(double rate) {
        first *= FIRST;
        second *= SECOND;
        float length = (float) (rate * Math.sqrt(1 - second) / (1 - first));
        int size = network.shape.size();
        for (int i = 0; i < gradient.touched; i++) {
            int from = gradient.rows[i] * size;
            vectors.step(from, from + size, length, 1);
        }
        float left = (float) (1 - rate * SHRINKING);
        filters.step(0, network.filters.length, length, left);
        weights.step(0, network.weights.length, length, left);
        filterBiases.step(0, network.filterBiases.length, length, 1);
        biases.step(0, network.biases.length, length, 1);
    }

    /** The numbers of one kind with the fading means of their gradients and of the squares of these. */
    private static final class Past {
        private final float[] numbers;
        private final float[] gradient;
        private final float[] mean;
        private final float[] square;

        Past(float[] numbers, float[] gradient) {
            this.numbers = numbers;
            this.gradient = gradient;
            this.mean = new float[numbers.length];
            this.square = new float[numbers.length];
        }

        void step(int from, int to, float length, float left) {
            for (int i = from; i < to; i++) {
                float g = gradient[i];
                mean[i] += (float) (1 - FIRST) * (g - mean[i]);
                square[i] += (float) (1 - SECOND) * (g * g - square[i]);
                numbers[i] = left * (numbers[i] - length * mean[i] / ((float) Math.sqrt(square[i]) + LEAST));
            }
        }
    }
}
