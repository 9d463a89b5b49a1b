package org.edrak.analysis.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Trains a model of any number of classes: each has a row that tells it from all the others. */
final class OneAgainstRest {
    private OneAgainstRest() {}

    static LinearModel train(List<LinearModelTrainer.Example> examples, double cost, SentimentScale scale) {
        LinearTraining training = LinearModelTrainer.training(examples);
        List<String> classes = new ArrayList<>(new TreeSet<>(
                examples.stream().map(LinearModelTrainer.Example::label).toList()));
        List<LinearModel.Row> rows = new ArrayList<>();
        for (String name : classes) {
            boolean[] marked = new boolean[examples.size()];
            for (int i = 0; i < marked.length; i++) {
                marked[i] = examples.get(i).label().equals(name);
            }
            rows.add(training.classes(marked, cost));
        }
        return new LinearModel(NgramFeatures.bits(), classes, scale, rows);
    }
}
