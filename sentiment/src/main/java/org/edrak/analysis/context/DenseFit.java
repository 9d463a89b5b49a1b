package org.edrak.analysis.context;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Fits rows by logistic regression on vectors whose numbers are brought to mean 0 and deviation 1 first, since those of an
 * encoder share one large direction. Sums run in one order: the same vectors give the same rows.
 */
final class DenseFit {
    private static final double LEAST_DEVIATION = 1e-6;

    private final float[][] vectors;
    private final float[] mean;
    private final float[] deviation;

    /**
     * @param vectors at least one, of one length; overwritten
     * @param levelled how many of the first numbers of each are levelled; the others stay as they are
     */
    DenseFit(float[][] vectors, int levelled) {
        this.vectors = vectors;
        this.mean = new float[vectors[0].length];
        this.deviation = new float[mean.length];
        for (int i = 0; i < mean.length; i++) {
            level(i, i < levelled);
        }
    }

    private void level(int column, boolean levelled) {
        double sum = 0;
        double squares = 0;
        for (float[] vector : vectors) {
            sum += vector[column];
            squares += (double) vector[column] * vector[column];
        }
        double middle = sum / vectors.length;
        double width = Math.sqrt(Math.max(0, squares / vectors.length - middle * middle));
        mean[column] = levelled ? (float) middle : 0;
        deviation[column] = levelled ? (float) Math.max(LEAST_DEVIATION, width) : 1;
        for (float[] vector : vectors) {
            vector[column] = (vector[column] - mean[column]) / deviation[column];
        }
    }

    /** A row for each label, which tells it from all others. */
    DenseRows oneAgainstRest(List<String> labels, double cost) {
        return rows(labels, i -> List.of(labels.get(i)), cost);
    }

    /** A row for each name, which tells the vectors that have it from those that have not. */
    DenseRows rows(Collection<String> names, IntFunction<? extends Collection<String>> ofVector, double cost) {
        List<String> classes = List.copyOf(new TreeSet<>(names));
        return new DenseRows(
                classes,
                classes.parallelStream()
                        .map(name -> row(marked(i -> ofVector.apply(i).contains(name)), cost))
                        .toList());
    }

    private boolean[] marked(IntFunction<Boolean> is) {
        boolean[] marked = new boolean[vectors.length];
        IntStream.range(0, marked.length).forEach(i -> marked[i] = is.apply(i));
        return marked;
    }

    private DenseRow row(boolean[] marked, double cost) {
        double[] fitted = Descent.minimum(new Loss(vectors, marked, cost), mean.length + 1);
        float[] weights = new float[mean.length];
        double bias = fitted[mean.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (fitted[i] / deviation[i]);
            bias -= (double) weights[i] * mean[i];
        }
        return new DenseRow(weights, (float) bias);
    }

    /** Half the squared length of the weights, and cost times the logistic loss of each vector; the bias is free. */
    private record Loss(float[][] vectors, boolean[] marked, double cost) implements Descent.Function {
        @Override
        public double at(double[] weights, double[] gradient) {
            int bias = weights.length - 1;
            double value = 0;
            for (int i = 0; i < bias; i++) {
                value += weights[i] * weights[i] / 2;
                gradient[i] = weights[i];
            }
            gradient[bias] = 0;
            for (int v = 0; v < vectors.length; v++) {
                value += add(vectors[v], marked[v] ? 1 : -1, weights, gradient);
            }
            return value;
        }

        private double add(float[] vector, int side, double[] weights, double[] gradient) {
            int bias = vector.length;
            double margin = side * (Descent.dot(vector, weights) + weights[bias]);
            double away = -side * cost / (1 + Math.exp(margin));
            for (int i = 0; i < bias; i++) {
                gradient[i] += away * vector[i];
            }
            gradient[bias] += away;
            return cost * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
        }
    }
}
