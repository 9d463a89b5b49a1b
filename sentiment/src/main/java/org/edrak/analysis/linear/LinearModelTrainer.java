package org.edrak.analysis.linear;

import edu.stanford.nlp.util.ArgumentParser;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Command that trains the weights which ship: {@code LinearModelTrainer OUT TRAIN…}, where each TRAIN is a file of
 * lines {@code 1 or 0, tab, text}. The classes of each file are balanced on their own, so that the style of one source
 * does not come to mean "positive". The same files give the same bytes on every machine.
 */
public final class LinearModelTrainer {
    private static final int BITS = LinearSentiment.BITS;
    private static final double SIGMA = 0.2;
    /** One text in this many is held out to calibrate on. */
    private static final int HELD_OUT = 5;

    private LinearModelTrainer() {}

    /** Reads the files, trains, and writes the model. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: LinearModelTrainer OUT TRAIN...");
            System.exit(2);
        }
        RedwoodConfiguration.empty().apply();
        // Sums of several threads differ in the last bits.
        ArgumentParser.threads = 1;
        List<List<Example>> sources = new ArrayList<>();
        for (String file : Arrays.copyOfRange(args, 1, args.length)) {
            sources.add(examples(Path.of(file)));
        }
        LinearModel model = train(sources);
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            model.write(out);
        }
        System.out.println(Files.size(Path.of(args[0])) + " bytes, slope " + model.slope());
    }

    private record Example(Features features, boolean positive) {}

    private static List<Example> examples(Path file) throws IOException {
        LinearSentiment.Reader reader = LinearSentiment.persianReader();
        return LabelledText.read(List.of(file)).stream()
                .map(line ->
                        new Example(reader.features(line.text()), line.label().equals("1")))
                .toList();
    }

    private static LinearModel train(List<List<Example>> sources) {
        List<Example> fit = new ArrayList<>();
        List<Example> heldOut = new ArrayList<>();
        List<Example> all = new ArrayList<>();
        for (List<Example> source : sources) {
            fit.addAll(balanced(every(source, false)));
            heldOut.addAll(balanced(every(source, true)));
            all.addAll(balanced(source));
        }
        LinearModel trial = LinearModel.quantised(BITS, weights(fit), 1, 0);
        double slope = Calibration.slope(
                heldOut.stream()
                        .mapToDouble(example -> trial.margin(example.features()))
                        .toArray(),
                positive(heldOut));
        return LinearModel.quantised(BITS, weights(all), slope, 0);
    }

    private static List<Example> every(List<Example> source, boolean heldOut) {
        List<Example> part = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            if ((i % HELD_OUT == 0) == heldOut) {
                part.add(source.get(i));
            }
        }
        return part;
    }

    /** The examples with those of the rarer class repeated in turn, until both classes are of one size. */
    private static List<Example> balanced(List<Example> source) {
        List<Example> positive = source.stream().filter(Example::positive).toList();
        List<Example> negative =
                source.stream().filter(example -> !example.positive()).toList();
        List<Example> rarer = positive.size() < negative.size() ? positive : negative;
        List<Example> all = new ArrayList<>(source);
        for (int i = 0; !rarer.isEmpty() && all.size() < 2 * (source.size() - rarer.size()); i++) {
            all.add(rarer.get(i % rarer.size()));
        }
        return all;
    }

    private static double[] weights(List<Example> examples) {
        return new LinearClassification(BITS, SIGMA)
                .weights(examples.stream().map(Example::features).toList(), positive(examples));
    }

    private static boolean[] positive(List<Example> examples) {
        boolean[] positive = new boolean[examples.size()];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = examples.get(i).positive();
        }
        return positive;
    }
}
