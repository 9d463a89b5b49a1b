package org.edrak.analysis.networks;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.LabelledAspects;
import org.edrak.analysis.linear.TextForm;

/** Which aspects a text speaks of, by its n-grams and by networks together; how, by its n-grams. */
public final class AspectNetworks {
    private static final Course COURSE = new Course(25, 0.002, 32, 5);
    /** What a margin of the networks counts beside one of the n-grams. */
    private static final double BESIDE = 2;

    private final AspectModel ngrams;
    private final TextForm form;
    private final Networks networks;

    private AspectNetworks(AspectModel ngrams, TextForm form, Networks networks) {
        this.ngrams = ngrams;
        this.form = form;
        this.networks = networks;
    }

    /** A model of all the texts, beside one of their n-grams; the same texts give the same model. */
    public static AspectNetworks train(List<LabelledAspects> texts, AspectModel ngrams, TextForm form) {
        List<String> names = List.copyOf(ngrams.known());
        List<int[][]> words = new ArrayList<>();
        List<float[]> targets = new ArrayList<>();
        for (LabelledAspects text : texts) {
            words.add(WordPieces.of(form.words(text.text())));
            float[] target = new float[names.size()];
            for (int i = 0; i < target.length; i++) {
                target[i] = text.polarities().containsKey(names.get(i)) ? 1 : 0;
            }
            targets.add(target);
        }
        return new AspectNetworks(ngrams, form, Networks.fitted(names, words, targets, COURSE));
    }

    /** The file beside that of the n-grams, in which {@link #write} puts the networks. */
    public static Path beside(Path ngrams) {
        return Path.of(ngrams + ".networks");
    }

    /** Reads what {@link #write} wrote. */
    public static AspectNetworks read(Path file, AspectModel ngrams, TextForm form) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
            return new AspectNetworks(ngrams, form, Networks.read(in));
        }
    }

    /** Writes the n-grams, and the networks beside them. */
    public void write(Path file) throws IOException {
        ngrams.write(file);
        Path beside = beside(file);
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(beside), 1 << 16))) {
            networks.write(out);
        }
    }

    /** Every aspect that the model knows. */
    public Set<String> known() {
        return ngrams.known();
    }

    /** The aspects that the text speaks of. */
    public Set<String> aspects(String text) {
        Map<String, Double> margins = new TreeMap<>(ngrams.margins(text));
        double[] beside = networks.margins(WordPieces.of(form.words(text)));
        for (int i = 0; i < beside.length; i++) {
            margins.merge(networks.names().get(i), BESIDE * beside[i], Double::sum);
        }
        margins.values().removeIf(margin -> margin <= 0);
        return new TreeSet<>(margins.keySet());
    }

    /** How the text speaks of each of these aspects: negative, neutral or positive. */
    public Map<String, String> polarities(String text, Set<String> aspects) {
        return ngrams.polarities(text, new TreeSet<>(aspects));
    }
}
