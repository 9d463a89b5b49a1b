package org.edrak.analysis.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.edrak.analysis.linear.AspectTrainer;
import org.edrak.analysis.linear.LabelledAspects;
import org.edrak.analysis.linear.LinearSentiment;

/**
 * Command that trains which aspects texts speak of and how: {@code AspectTraining fa|en OUT TRAIN…}, where each TRAIN is
 * a file such as {@link LabelledAspects} reads. A second file, {@code OUT.polarity}, is written beside OUT.
 */
public final class AspectTraining {
    private AspectTraining() {}

    /** Reads the files, trains, and writes the model. */
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            System.err.println("usage: AspectTraining fa|en OUT TRAIN...");
            System.exit(2);
        }
        var texts =
                LabelledAspects.read(Arrays.stream(args).skip(2).map(Path::of).toList());
        AspectTrainer trainer = new AspectTrainer(StandardEngines.tongue(args[0]), LinearSentiment.shipped(args[0]));
        trainer.train(texts).write(Path.of(args[1]));
    }
}
