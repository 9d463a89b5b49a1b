package org.edrak.analysis.context;

import java.util.Arrays;

/**
 * What an encoder sees at each word of a text: the first row is that of the text as a whole, the others those of its words'
 * pieces. A text without words has the first row only, which then stands for a word.
 */
record WordsInContext(float[][] rows) {
    /** How sharply the words that name an aspect stand out against the others. */
    private static final double SHARPNESS = 0.25;
    /** Pieces on either side of the one that names an aspect. */
    private static final int NEAR = 4;
    /** Large, so that what is usual for an aspect costs the fit nothing. */
    private static final float ASPECT = 10;

    private int from() {
        return rows.length > 1 ? 1 : 0;
    }

    /** The mean of the words. */
    float[] mean() {
        return mean(from(), rows.length);
    }

    /**
     * The text's own row, all words alike, and for each class all words weighed by how much they speak for it.
     *
     * @param naming tells the classes apart by the mean of the words
     */
    float[] whole(DenseRows naming) {
        float[] whole = joined(rows[0], mean());
        for (DenseRow row : naming.rows()) {
            double[] margins = margins(row);
            whole = joined(whole, weighed(margins, margins[best(margins)]));
        }
        return whole;
    }

    /**
     * What is said of an aspect: all words weighed by how much they speak for it, the words about the one that speaks most,
     * and all words alike.
     *
     * @param naming the row that tells texts with the aspect from others by the mean of their words
     */
    float[] about(DenseRow naming) {
        double[] margins = margins(naming);
        int best = best(margins);
        float[] near = mean(Math.max(from(), best - NEAR), Math.min(rows.length, best + NEAR + 1));
        return joined(joined(weighed(margins, margins[best]), near), mean());
    }

    /** The same, and which of the known aspects it is. */
    float[] about(DenseRows naming, int which) {
        float[] aspect = new float[naming.rows().size()];
        aspect[which] = ASPECT;
        return joined(about(naming.rows().get(which)), aspect);
    }

    private double[] margins(DenseRow row) {
        double[] margins = new double[rows.length];
        for (int i = from(); i < rows.length; i++) {
            margins[i] = row.dot(rows[i]);
        }
        return margins;
    }

    private int best(double[] margins) {
        int best = from();
        for (int i = from(); i < margins.length; i++) {
            best = margins[i] > margins[best] ? i : best;
        }
        return best;
    }

    private float[] weighed(double[] margins, double largest) {
        double[] sum = new double[rows[0].length];
        double all = 0;
        for (int i = from(); i < rows.length; i++) {
            double weight = Math.exp((margins[i] - largest) * SHARPNESS);
            all += weight;
            for (int k = 0; k < sum.length; k++) {
                sum[k] += weight * rows[i][k];
            }
        }
        return divided(sum, all);
    }

    private float[] mean(int from, int to) {
        double[] sum = new double[rows[0].length];
        for (int i = from; i < to; i++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += rows[i][k];
            }
        }
        return divided(sum, to - from);
    }

    private static float[] divided(double[] sum, double by) {
        float[] divided = new float[sum.length];
        for (int i = 0; i < divided.length; i++) {
            divided[i] = (float) (sum[i] / by);
        }
        return divided;
    }

    private static float[] joined(float[] one, float[] other) {
        float[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
