package org.edrak.analysis.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Trains a model of any number of classes: each has a row that tells it from all the others. How much a row's margin is
 * raised, so that rare classes are not forgotten, may be found on every fifth text.
 */
final class OneAgainstRest {
    private static final int HELD_OUT = 5;
    private static final int ROUNDS = 3;
    private static final double WIDEST = 1.5;
    private static final double STEP = 0.1;

    private final List<String> classes;
    private final double cost;

    private OneAgainstRest(List<String> classes, double cost) {
        this.classes = classes;
        this.cost = cost;
    }

    /** A model whose rows are raised for the best of accuracy and macro-F1 together. */
    static LinearModel raised(List<LinearModelTrainer.Example> examples, double cost, SentimentScale scale) {
        return train(examples, cost, scale, true);
    }

    /** A model whose rows are left as they were fitted: the better for accuracy. */
    static LinearModel plain(List<LinearModelTrainer.Example> examples, double cost, SentimentScale scale) {
        return train(examples, cost, scale, false);
    }

    private static LinearModel train(
            List<LinearModelTrainer.Example> examples, double cost, SentimentScale scale, boolean raised) {
        List<String> classes = new ArrayList<>(new TreeSet<>(
                examples.stream().map(LinearModelTrainer.Example::label).toList()));
        OneAgainstRest training = new OneAgainstRest(classes, cost);
        if (classes.size() == 2) {
            LinearModel.Row second = training.rows(examples).getLast();
            return new LinearModel(NgramFeatures.bits(), true, classes, scale, List.of(second));
        }
        double[] shifts = raised ? training.shifts(examples) : new double[classes.size()];
        List<LinearModel.Row> rows = new ArrayList<>();
        for (LinearModel.Row row : training.rows(examples)) {
            rows.add(row.shifted(shifts[rows.size()]));
        }
        return new LinearModel(NgramFeatures.bits(), true, classes, scale, rows);
    }

    private List<LinearModel.Row> rows(List<LinearModelTrainer.Example> examples) {
        LinearTraining training = LinearModelTrainer.training(examples);
        List<LinearModel.Row> rows = new ArrayList<>();
        for (String name : classes) {
            boolean[] marked = new boolean[examples.size()];
            for (int i = 0; i < marked.length; i++) {
                marked[i] = examples.get(i).label().equals(name);
            }
            rows.add(training.classes(marked, cost));
        }
        return rows;
    }

    private double[] shifts(List<LinearModelTrainer.Example> examples) {
        List<LinearModelTrainer.Example> fit = new ArrayList<>();
        List<LinearModelTrainer.Example> heldOut = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            (i % HELD_OUT == 0 ? heldOut : fit).add(examples.get(i));
        }
        List<LinearModel.Row> trial = rows(fit);
        double[][] margins = heldOut.stream()
                .map(example -> trial.stream()
                        .mapToDouble(row -> row.margin(example.features()))
                        .toArray())
                .toArray(double[][]::new);
        int[] gold = heldOut.stream()
                .mapToInt(example -> classes.indexOf(example.label()))
                .toArray();
        double[] shifts = new double[classes.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int c = 0; c < shifts.length; c++) {
                improve(shifts, c, margins, gold);
            }
        }
        return shifts;
    }

    private static void improve(double[] shifts, int which, double[][] margins, int[] gold) {
        double best = shifts[which];
        double largest = worth(margins, gold, shifts);
        for (double shift = -WIDEST; shift <= WIDEST; shift += STEP) {
            shifts[which] = shift;
            double worth = worth(margins, gold, shifts);
            if (worth > largest) {
                largest = worth;
                best = shift;
            }
        }
        shifts[which] = best;
    }

    /** Accuracy and macro-F1 together. */
    private static double worth(double[][] margins, int[] gold, double[] shifts) {
        int[] right = new int[shifts.length];
        int[] both = new int[shifts.length];
        for (int i = 0; i < gold.length; i++) {
            int said = 0;
            for (int c = 1; c < shifts.length; c++) {
                said = margins[i][c] + shifts[c] > margins[i][said] + shifts[said] ? c : said;
            }
            right[said] += said == gold[i] ? 1 : 0;
            both[said]++;
            both[gold[i]]++;
        }
        double f1 = 0;
        for (int c = 0; c < shifts.length; c++) {
            f1 += 2.0 * right[c] / Math.max(1, both[c]) / shifts.length;
        }
        return (double) Arrays.stream(right).sum() / Math.max(1, gold.length) + f1;
    }
}
