package org.edrak.analysis.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Trains a model of any number of classes: each has a row that tells it from all the others. How much a row's margin is
 * raised, so that rare classes are not forgotten, may be found on every fifth text.
 */
final class OneAgainstRest {
    private static final int HELD_OUT = 5;

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
        return Raising.best(margins, gold, classes.size());
    }
}
