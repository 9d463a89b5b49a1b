package org.edrak.analysis.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.edrak.analysis.context.ContextClasses;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.encoders.EncoderFile;
import org.edrak.analysis.linear.LabelledText;

/**
 * Command that trains classes of texts over what an encoder sees at their words: {@code ClassTraining COST ENCODER OUT
 * TRAIN…}, where each TRAIN is a file of lines {@code label, tab, text}.
 */
public final class ClassTraining {
    private ClassTraining() {}

    /** Reads the files, trains, and writes the model. */
    public static void main(String[] args) throws IOException {
        if (args.length < 4) {
            System.err.println("usage: ClassTraining COST ENCODER OUT TRAIN...");
            System.exit(2);
        }
        var texts = LabelledText.read(Arrays.stream(args).skip(3).map(Path::of).toList());
        Encoder encoder = EncoderFile.load(Path.of(args[1]), InstantSource.system());
        ContextClasses.train(texts, encoder, Double.parseDouble(args[0])).write(Path.of(args[2]));
    }
}
