package org.edrak.analysis.linear;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.edrak.analysis.encoders.EncoderFile;

/**
 * Command that trains weights: {@code LinearModelTrainer [--kind sides|scores|classes] [--cost C] [--shift S]
 * [--scale slope,a,b,c,d] [--encoder FILE] fa|en OUT TRAIN…}, where each TRAIN is a file of lines {@code label, tab,
 * text}, or of samples such as {@code org.edrak.samples} has. {@code sides}: labels 1 and 0, balanced in each file on
 * their own, so that the style of one source does not come to mean "positive". {@code scores}: labels are margins to come
 * close to. {@code classes}: any labels. {@code --encoder}: an encoder's vectors stand beside the n-grams. The same files
 * give the same bytes.
 */
public final class LinearModelTrainer {
    private static final SentimentScale PLAIN = new SentimentScale(1, -1.5f, -0.5f, 0.5f, 1.5f);
    /** One text in this many is held out to calibrate on. */
    private static final int HELD_OUT = 5;

    private static final double SURE = 4;

    private String kind = "sides";
    private double cost = 0.5;
    /** Added to every margin: what one source calls bad others may call fair. */
    private double shift;

    private SentimentScale scale = PLAIN;
    private VectorFeatures vectors = VectorFeatures.NONE;
    private final List<String> rest = new ArrayList<>();

    private LinearModelTrainer() {}

    /** Reads the files, trains, and writes the model. */
    public static void main(String[] args) throws IOException {
        LinearModelTrainer trainer = new LinearModelTrainer();
        trainer.parse(args);
        if (trainer.rest.size() < 3) {
            System.err.println("usage: LinearModelTrainer [--kind sides|scores|classes] [--cost C]"
                    + " [--shift S] [--scale slope,a,b,c,d] [--encoder FILE] fa|en OUT TRAIN...");
            System.exit(2);
        }
        trainer.run();
    }

    private void parse(String[] args) throws IOException {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--kind" -> kind = args[++i];
                case "--cost" -> cost = Double.parseDouble(args[++i]);
                case "--shift" -> shift = Double.parseDouble(args[++i]);
                case "--scale" -> scale = scale(args[++i]);
                case "--encoder" ->
                    vectors = new VectorFeatures(EncoderFile.load(Path.of(args[++i]), InstantSource.system())::vector);
                default -> rest.add(args[i]);
            }
        }
    }

    private static SentimentScale scale(String numbers) {
        float[] bounds = new float[5];
        String[] parts = numbers.split(",", -1);
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = Float.parseFloat(parts[i]);
        }
        return new SentimentScale(bounds[0], bounds[1], bounds[2], bounds[3], bounds[4]);
    }

    private void run() throws IOException {
        UnaryFeatures features = features(rest.getFirst());
        List<List<Example>> sources = new ArrayList<>();
        for (String file : rest.subList(2, rest.size())) {
            sources.add(LabelledText.read(List.of(Path.of(file))).parallelStream()
                    .filter(line -> !kind.equals("sides") || !line.label().equals("neutral"))
                    .map(line -> new Example(line.label(), vectors.beside(features.of(line.text()), line.text())))
                    .toList());
        }
        LinearModel model = train(sources);
        Path out = Path.of(rest.get(1));
        try (OutputStream stream = Files.newOutputStream(out)) {
            model.write(stream);
        }
        System.out.println(Files.size(out) + " bytes");
    }

    private interface UnaryFeatures {
        Features of(String text);
    }

    private UnaryFeatures features(String language) {
        NgramFeatures ngrams = new NgramFeatures(TextForm.of(language));
        if (!kind.equals("classes")) {
            return ngrams::of;
        }
        LinearModel general = LinearSentiment.shipped(language).model();
        return text -> GeneralMargins.beside(ngrams.of(text), general);
    }

    /** A text and its label. */
    record Example(String label, Features features) {
        boolean positive() {
            return label.equals("1") || label.endsWith("positive");
        }

        /** The margin that is to be met: the label itself, or what a class of sentiment stands for. */
        double margin() {
            return switch (label) {
                case "very-negative" -> -SURE;
                case "negative" -> -SURE / 2;
                case "neutral" -> 0;
                case "positive" -> SURE / 2;
                case "very-positive" -> SURE;
                case String number -> Double.parseDouble(number);
            };
        }
    }

    private LinearModel train(List<List<Example>> sources) {
        return switch (kind) {
            case "sides" -> sides(sources);
            case "scores" -> scores(joined(sources));
            case "classes" -> OneAgainstRest.raised(joined(sources), cost, scale);
            case String other -> throw new IllegalArgumentException("no kind of model: " + other);
        };
    }

    private static List<Example> joined(List<List<Example>> sources) {
        return sources.stream().flatMap(List::stream).toList();
    }

    private LinearModel scores(List<Example> examples) {
        double[] margins = examples.stream().mapToDouble(Example::margin).toArray();
        return twoClasses(training(examples).margins(margins, cost));
    }

    private LinearModel sides(List<List<Example>> sources) {
        List<Example> fit = new ArrayList<>();
        List<Example> heldOut = new ArrayList<>();
        List<Example> all = new ArrayList<>();
        for (List<Example> source : sources) {
            fit.addAll(balanced(every(source, false)));
            heldOut.addAll(balanced(every(source, true)));
            all.addAll(balanced(source));
        }
        LinearModel.Row trial = row(fit);
        double slope = Calibration.slope(
                heldOut.stream()
                        .mapToDouble(example -> trial.margin(example.features()))
                        .toArray(),
                positive(heldOut));
        System.out.printf(Locale.ROOT, "slope on the texts held out: %.3f%n", slope);
        return twoClasses(row(all));
    }

    private LinearModel.Row row(List<Example> examples) {
        boolean[] positive = positive(examples);
        List<Features> texts = examples.stream().map(Example::features).toList();
        return LinearTraining.ofSides(NgramFeatures.bits(), texts, positive).classes(positive, cost);
    }

    private LinearModel twoClasses(LinearModel.Row row) {
        return new LinearModel(
                NgramFeatures.bits(), false, List.of("negative", "positive"), scale, List.of(row.shifted(shift)));
    }

    static LinearTraining training(List<Example> examples) {
        return new LinearTraining(
                NgramFeatures.bits(), examples.stream().map(Example::features).toList());
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

    private static boolean[] positive(List<Example> examples) {
        boolean[] positive = new boolean[examples.size()];
        for (int i = 0; i < positive.length; i++) {
            positive[i] = examples.get(i).positive();
        }
        return positive;
    }
}
