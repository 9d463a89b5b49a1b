package org.edrak.analysis.networks;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.edrak.analysis.linear.LabelledText;
import org.edrak.analysis.linear.LinearSentiment;
import org.edrak.analysis.linear.Raising;
import org.edrak.analysis.linear.TextForm;

/** Which of the classes that it was trained with a text belongs to, by its n-grams and by networks together. */
public final class ClassNetworks {
    private static final Course COURSE = new Course(true, 8, 0.001, 32, 5);

    /** Of the models by which classes are raised. */
    private static final Course TRIAL = new Course(true, 8, 0.001, 32, 2);

    private static final int PARTS = 5;

    private final LinearSentiment ngrams;
    private final TextForm form;
    private final Networks networks;
    /** What is added to each class, lest rare ones be forgotten. */
    private final double[] raised;

    private ClassNetworks(LinearSentiment ngrams, TextForm form, Networks networks, double[] raised) {
        this.ngrams = ngrams;
        this.form = form;
        this.networks = networks;
        this.raised = raised;
    }

    /**
     * A model of all the texts; the same texts give the same model. How much a class is raised is found on each fifth of
     * them by a model of the others.
     *
     * @param ngrams fits a model of n-grams to texts
     */
    public static ClassNetworks train(
            List<LabelledText> texts, Function<List<LabelledText>, LinearSentiment> ngrams, TextForm form) {
        List<String> names = List.copyOf(
                new TreeSet<>(texts.stream().map(LabelledText::label).toList()));
        double[][] margins = new double[texts.size()][];
        for (int part = 0; part < PARTS; part++) {
            List<LabelledText> others = new ArrayList<>();
            for (int i = 0; i < margins.length; i++) {
                if (i % PARTS != part) {
                    others.add(texts.get(i));
                }
            }
            ClassNetworks trial = plain(others, names, ngrams.apply(others), form, TRIAL);
            for (int i = part; i < margins.length; i += PARTS) {
                margins[i] = trial.margins(texts.get(i).text());
            }
        }
        int[] gold =
                texts.stream().mapToInt(text -> names.indexOf(text.label())).toArray();
        ClassNetworks whole = plain(texts, names, ngrams.apply(texts), form, COURSE);
        return new ClassNetworks(whole.ngrams, form, whole.networks, Raising.best(margins, gold, names.size()));
    }

    private static ClassNetworks plain(
            List<LabelledText> texts, List<String> names, LinearSentiment ngrams, TextForm form, Course course) {
        List<int[][]> words = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        for (LabelledText text : texts) {
            words.add(WordPieces.of(form.words(text.text())));
            float[] target = new float[names.size()];
            target[names.indexOf(text.label())] = 1;
            targets.add(target);
        }
        Networks networks = Networks.fitted(names, words, targets, course);
        return new ClassNetworks(ngrams, form, networks, new double[names.size()]);
    }

    /** The file beside that of the n-grams, in which {@link #write} puts the networks. */
    public static Path beside(Path ngrams) {
        return Path.of(ngrams + ".networks");
    }

    /** Reads what {@link #write} wrote. */
    public static ClassNetworks read(Path file, LinearSentiment ngrams, TextForm form) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
            Networks networks = Networks.read(in);
            double[] raised = new double[networks.names().size()];
            for (int i = 0; i < raised.length; i++) {
                raised[i] = in.readDouble();
            }
            return new ClassNetworks(ngrams, form, networks, raised);
        }
    }

    /** Writes the n-grams, and the networks beside them. */
    public void write(Path file) throws IOException {
        ngrams.write(file);
        Path beside = beside(file);
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(beside), 1 << 16))) {
            networks.write(out);
            for (double each : raised) {
                out.writeDouble(each);
            }
        }
    }

    /** The most likely class. */
    public String of(String text) {
        double[] margins = margins(text);
        int best = 0;
        for (int i = 1; i < margins.length; i++) {
            best = margins[i] + raised[i] > margins[best] + raised[best] ? i : best;
        }
        return networks.names().get(best);
    }

    /** Logarithms of the mean of what n-grams and networks hold probable, not yet raised. */
    private double[] margins(String text) {
        double[] said = Networks.oneOf(networks.margins(WordPieces.of(form.words(text))));
        Map<String, Double> told = ngrams.margins(text);
        double[] beside = Networks.oneOf(networks.names().stream()
                .mapToDouble(name -> told.getOrDefault(name, 0.0))
                .toArray());
        double[] margins = new double[said.length];
        for (int i = 0; i < margins.length; i++) {
            margins[i] = StrictMath.log((said[i] + beside[i]) / 2);
        }
        return margins;
    }
}
