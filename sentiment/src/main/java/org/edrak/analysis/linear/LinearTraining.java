package org.edrak.analysis.linear;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Fits rows of weights with LIBLINEAR's trust-region solvers, which draw no lots: the same texts give the same weights.
 * Rare n-grams count more (inverse document frequency, folded into the weights), and those that stand on one side only
 * more than those that stand on both, where sides are known; those seen once are left out.
 */
final class LinearTraining {
    private static final double BIAS = 0.3;
    private static final double PRECISION = 0.01;
    private static final int MOST_STEPS = 1000;
    private static final double TOLERATED = 0.1;

    private final double[] rarity;
    private final int[] columns;
    private final Feature[][] rows;
    private final int width;

    LinearTraining(int bits, List<Features> texts) {
        this(texts, rarity(counts(bits, texts, text -> true), texts.size()));
    }

    private LinearTraining(List<Features> texts, double[] rarity) {
        this.rarity = rarity;
        this.columns = new int[rarity.length];
        int next = 0;
        for (int bucket = 0; bucket < columns.length; bucket++) {
            columns[bucket] = rarity[bucket] > 0 ? ++next : 0;
        }
        this.width = next + 1;
        this.rows = texts.stream().map(this::values).toArray(Feature[][]::new);
        Linear.disableDebugOutput();
    }

    /**
     * A training for which an n-gram counts by the root of its log-count ratio besides (after Wang and Manning 2012): what
     * is as frequent on either side tells nothing, however rare it is.
     */
    static LinearTraining ofSides(int bits, List<Features> texts, boolean[] marked) {
        double[] all = counts(bits, texts, text -> true);
        double[] ours = counts(bits, texts, text -> marked[text]);
        double[] rarity = rarity(all, texts.size());
        double sum = Arrays.stream(ours).sum() + ours.length;
        double others = Arrays.stream(all).sum() - Arrays.stream(ours).sum() + ours.length;
        for (int i = 0; i < rarity.length; i++) {
            double ratio = (ours[i] + 1) / sum / ((all[i] - ours[i] + 1) / others);
            rarity[i] *= Math.sqrt(Math.abs(Math.log(ratio)));
        }
        return new LinearTraining(texts, rarity);
    }

    /** The row that tells the marked texts from the others, by logistic regression. */
    LinearModel.Row classes(boolean[] marked, double cost) {
        double[] targets = new double[marked.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = marked[i] ? 1 : -1;
        }
        Model model = solve(targets, new Parameter(SolverType.L2R_LR, cost, PRECISION, MOST_STEPS, TOLERATED));
        return row(model.getFeatureWeights(), model.getLabels()[0] < 0 ? -1 : 1);
    }

    /** The row whose margins come close to the targets, by ridge regression. */
    LinearModel.Row margins(double[] targets, double cost) {
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVR, cost, PRECISION / 10, MOST_STEPS, TOLERATED);
        return row(solve(targets, parameter).getFeatureWeights(), 1);
    }

    private Model solve(double[] targets, Parameter parameter) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = width;
        problem.x = rows;
        problem.y = targets;
        problem.bias = -1;
        return Linear.train(problem, parameter);
    }

    private LinearModel.Row row(double[] fitted, int sign) {
        double[] weights = new double[columns.length];
        for (int bucket = 0; bucket < weights.length; bucket++) {
            if (columns[bucket] > 0) {
                weights[bucket] = sign * fitted[columns[bucket] - 1] * rarity[bucket];
            }
        }
        return LinearModel.Row.quantised(weights, sign * fitted[width - 1] * BIAS);
    }

    private Feature[] values(Features text) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        for (int i = 0; i < text.buckets().length; i++) {
            int bucket = text.buckets()[i];
            if (columns[bucket] > 0) {
                values.merge(columns[bucket], text.values()[i] * rarity[bucket], Double::sum);
            }
        }
        values.put(width, BIAS);
        return values.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }

    /** In how many of the chosen texts each n-gram stands. */
    private static double[] counts(int bits, List<Features> texts, IntPredicate chosen) {
        double[] counts = new double[1 << bits];
        for (int i = 0; i < texts.size(); i++) {
            if (chosen.test(i)) {
                Arrays.stream(texts.get(i).buckets()).distinct().forEach(bucket -> counts[bucket]++);
            }
        }
        return counts;
    }

    private static double[] rarity(double[] counts, int texts) {
        double[] rarity = new double[counts.length];
        for (int i = 0; i < rarity.length; i++) {
            rarity[i] = counts[i] < 2 ? 0 : Math.log((1.0 + texts) / (1 + counts[i])) + 1;
        }
        return rarity;
    }
}
