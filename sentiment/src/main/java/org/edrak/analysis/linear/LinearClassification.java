package org.edrak.analysis.linear;

import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.Arrays;
import java.util.List;

/** Fits the weights of a linear model by maximum likelihood with a Gaussian prior, the same on every run. */
final class LinearClassification {
    private final int bits;
    private final double sigma;

    /** @param sigma standard deviation of the prior on each weight: the smaller, the smoother */
    LinearClassification(int bits, double sigma) {
        this.bits = bits;
        this.sigma = sigma;
    }

    /** One weight for each bucket, positive where the bucket speaks for a positive text. */
    double[] weights(List<Features> texts, boolean[] positive) {
        double[] rarity = rarity(texts);
        Index<Integer> index = new HashIndex<>();
        int[] columns = columns(rarity, index);
        int[][] data = new int[texts.size()][];
        double[][] values = new double[texts.size()][];
        int[] labels = new int[texts.size()];
        for (int i = 0; i < data.length; i++) {
            Features text = texts.get(i);
            data[i] = new int[text.buckets().length];
            values[i] = new double[data[i].length];
            int kept = 0;
            for (int f = 0; f < data[i].length; f++) {
                int bucket = text.buckets()[f];
                if (columns[bucket] >= 0) {
                    data[i][kept] = columns[bucket];
                    values[i][kept++] = text.values()[f] * rarity[bucket];
                }
            }
            data[i] = Arrays.copyOf(data[i], kept);
            values[i] = Arrays.copyOf(values[i], kept);
            labels[i] = positive[i] ? 1 : 0;
        }
        return fit(new RVFDataset<>(new HashIndex<>(List.of("0", "1")), labels, index, data, values), columns, rarity);
    }

    private double[] fit(RVFDataset<String, Integer> texts, int[] columns, double[] rarity) {
        double[][] fitted = new LinearClassifierFactory<String, Integer>(1e-4, false, sigma).trainWeights(texts);
        double[] weights = new double[columns.length];
        for (int bucket = 0; bucket < weights.length; bucket++) {
            if (columns[bucket] >= 0) {
                double[] both = fitted[columns[bucket]];
                weights[bucket] = (both[1] - both[0]) * rarity[bucket];
            }
        }
        return weights;
    }

    /** Inverse document frequency of each bucket; folded into the weights, so that a reader needs none. */
    private double[] rarity(List<Features> texts) {
        double[] rarity = new double[1 << bits];
        for (Features text : texts) {
            for (int bucket : text.buckets()) {
                rarity[bucket]++;
            }
        }
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = rarity[i] < 2 ? 0 : Math.log((1.0 + texts.size()) / (1 + rarity[i])) + 1;
        }
        return rarity;
    }

    private static int[] columns(double[] rarity, Index<Integer> index) {
        int[] columns = new int[rarity.length];
        for (int bucket = 0; bucket < columns.length; bucket++) {
            columns[bucket] = rarity[bucket] > 0 ? index.addToIndex(bucket) : -1;
        }
        return columns;
    }
}
