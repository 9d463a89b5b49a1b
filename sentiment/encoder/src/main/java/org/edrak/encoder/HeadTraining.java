package org.edrak.encoder;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.linear.LabelledText;

/**
 * Command that trains the head: {@code HeadTraining [--cost C] [--scale slope,a,b,c,d] OUT TRAIN…}, where
 * each TRAIN is a file of lines {@code label, tab, text} with labels 1 and 0. The same
 * files give the same head on one kind of processor; on another the last digits may differ.
 */
public final class HeadTraining {
    private static final double PRECISION = 0.001;
    /** Vectors of length one are short for the solver. */
    private static final double LENGTH = 10;

    private static final double BIAS = 1;

    private double cost = 0.01;
    private String scale = "1,-2,-0.5,0.5,2";
    private final List<String> rest = new ArrayList<>();

    private HeadTraining() {}

    /** Reads the files, trains, and writes the head. */
    public static void main(String[] args) throws IOException {
        HeadTraining training = new HeadTraining();
        training.parse(args);
        if (training.rest.size() < 2) {
            System.err.println("usage: HeadTraining [--cost C] [--scale slope,a,b,c,d] OUT TRAIN...");
            System.exit(2);
        }
        training.run();
    }

    private void parse(String[] args) {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--cost" -> cost = Double.parseDouble(args[++i]);
                case "--scale" -> scale = args[++i];
                default -> rest.add(args[i]);
            }
        }
    }

    private void run() throws IOException {
        List<LabelledText> texts =
                LabelledText.read(rest.stream().skip(1).map(Path::of).toList());
        Files.writeString(Path.of(rest.getFirst()), Head.text(scale, weights(texts)));
        System.out.println(texts.size() + " texts");
    }

    private double[] weights(List<LabelledText> texts) {
        Problem problem = new Problem();
        problem.l = texts.size();
        problem.n = Vectors.SIZE + 1;
        problem.bias = -1;
        problem.y = texts.stream()
                .mapToDouble(text -> text.label().equals("1") ? 1 : -1)
                .toArray();
        try (Vectors vectors = Vectors.load(Vectors.EIGHTH)) {
            problem.x = texts.parallelStream()
                    .map(text -> features(vectors.of(text.text())))
                    .toArray(Feature[][]::new);
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
        double[] fitted = model.getFeatureWeights();
        double[] weights = new double[problem.n];
        for (int i = 0; i < weights.length; i++) {
            double length = i < Vectors.SIZE ? LENGTH : BIAS;
            weights[i] = fitted[i] * length * Math.signum(model.getLabels()[0]);
        }
        return weights;
    }

    private static Feature[] features(float[] vector) {
        Feature[] features = new Feature[vector.length + 1];
        for (int i = 0; i < vector.length; i++) {
            features[i] = new FeatureNode(i + 1, vector[i] * LENGTH);
        }
        features[vector.length] = new FeatureNode(vector.length + 1, BIAS);
        return features;
    }
}
