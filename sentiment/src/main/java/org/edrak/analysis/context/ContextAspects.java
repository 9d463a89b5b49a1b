package org.edrak.analysis.context;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.linear.AspectModel;

/** Which aspects a text speaks of and how, by its n-grams and its words in context together. */
public final class ContextAspects {
    private static final int MAGIC = 0x45444331;
    /** What a margin of the n-grams counts beside one of the words in context, where a side is told. */
    private static final double NGRAMS = 0.5;

    private final AspectModel ngrams;
    private final Encoder encoder;
    /** Which words speak for an aspect, and with them what the rows below look at. */
    private final DenseRows naming;

    private final DenseRows detection;
    /** What a margin of the n-grams counts where an aspect is found. */
    private final double found;

    private final DenseRows polarity;

    ContextAspects(
            AspectModel ngrams,
            Encoder encoder,
            DenseRows naming,
            DenseRows detection,
            double found,
            DenseRows polarity) {
        this.ngrams = ngrams;
        this.encoder = encoder;
        this.naming = naming;
        this.found = found;
        this.detection = detection;
        this.polarity = polarity;
    }

    /** The file beside that of the n-grams, in which {@link #write} puts this model. */
    public static Path beside(Path ngrams) {
        return Path.of(ngrams + ".context");
    }

    /** Reads what {@link #write} wrote. */
    public static ContextAspects read(Path file, AspectModel ngrams, Encoder encoder) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a model of aspects in context");
            }
            return new ContextAspects(
                    ngrams, encoder, DenseRows.read(in), DenseRows.read(in), in.readDouble(), DenseRows.read(in));
        }
    }

    /** Writes this model; that of the n-grams has files of its own. */
    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MAGIC);
            naming.write(out);
            detection.write(out);
            out.writeDouble(found);
            polarity.write(out);
        }
    }

    /** Every aspect that the model knows. */
    public Set<String> known() {
        return new TreeSet<>(detection.classes());
    }

    /** The aspects that the text speaks of. */
    public Set<String> aspects(String text) {
        Map<String, Double> margins = margins(naming, detection, new WordsInContext(encoder.words(text)));
        ngrams.margins(text).forEach((aspect, margin) -> margins.merge(aspect, found * margin, Double::sum));
        margins.values().removeIf(margin -> margin <= 0);
        return new TreeSet<>(margins.keySet());
    }

    /** How the text speaks of each of these aspects, which the model must know: negative, neutral or positive. */
    public Map<String, String> polarities(String text, Set<String> aspects) {
        Map<String, String> polarities = new TreeMap<>();
        WordsInContext words = new WordsInContext(encoder.words(text));
        Map<String, Map<String, Double>> beside = ngrams.sides(text, aspects);
        for (String aspect : aspects) {
            Map<String, Double> margins =
                    polarity.margins(words.about(naming, naming.classes().indexOf(aspect)));
            beside.getOrDefault(aspect, Map.of())
                    .forEach((side, margin) -> margins.merge(side, NGRAMS * margin, Double::sum));
            polarities.put(aspect, DenseRows.mostLikely(margins));
        }
        return polarities;
    }

    /** How much the words in context speak for each aspect. */
    static Map<String, Double> margins(DenseRows naming, DenseRows detection, WordsInContext words) {
        Map<String, Double> margins = new TreeMap<>();
        for (int i = 0; i < naming.classes().size(); i++) {
            float[] about = words.about(naming.rows().get(i));
            margins.put(naming.classes().get(i), detection.rows().get(i).margin(about));
        }
        return margins;
    }
}
