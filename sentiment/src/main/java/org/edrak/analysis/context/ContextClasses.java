package org.edrak.analysis.context;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.linear.LabelledText;

/** Which of the classes that it was trained with a text belongs to, by its words in context. */
public final class ContextClasses {
    /** Of the rows that only say which words matter. */
    private static final double NAMING_COST = 0.001;

    private static final int MAGIC = 0x45444332;

    private final Encoder encoder;
    private final DenseRows naming;
    private final DenseRows rows;

    private ContextClasses(Encoder encoder, DenseRows naming, DenseRows rows) {
        this.encoder = encoder;
        this.naming = naming;
        this.rows = rows;
    }

    /** A model of all the texts; the same texts give the same model. */
    public static ContextClasses train(List<LabelledText> texts, Encoder encoder, double cost) {
        List<WordsInContext> words = texts.parallelStream()
                .map(text -> new WordsInContext(encoder.words(text.text())))
                .toList();
        List<String> labels = texts.stream().map(LabelledText::label).toList();
        DenseRows naming = fit(words, WordsInContext::mean, labels, NAMING_COST);
        return new ContextClasses(encoder, naming, fit(words, each -> each.whole(naming), labels, cost));
    }

    private static DenseRows fit(
            List<WordsInContext> texts, Function<WordsInContext, float[]> of, List<String> labels, double cost) {
        float[][] vectors = texts.stream().map(of).toArray(float[][]::new);
        return new DenseFit(vectors, vectors[0].length).oneAgainstRest(labels, cost);
    }

    /** Reads what {@link #write} wrote. */
    public static ContextClasses read(Path file, Encoder encoder) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a model of classes in context");
            }
            return new ContextClasses(encoder, DenseRows.read(in), DenseRows.read(in));
        }
    }

    /** Writes the model. */
    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(MAGIC);
            naming.write(out);
            rows.write(out);
        }
    }

    /** The most likely class. */
    public String of(String text) {
        return DenseRows.mostLikely(margins(text));
    }

    /** How much speaks for each class: the logit of its probability. */
    public Map<String, Double> margins(String text) {
        return rows.margins(new WordsInContext(encoder.words(text)).whole(naming));
    }
}
