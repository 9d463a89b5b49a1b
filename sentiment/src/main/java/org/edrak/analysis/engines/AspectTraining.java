package org.edrak.analysis.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.edrak.analysis.context.ContextAspectTrainer;
import org.edrak.analysis.context.ContextAspects;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.encoders.EncoderFile;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.AspectTrainer;
import org.edrak.analysis.linear.LabelledAspects;
import org.edrak.analysis.linear.LinearSentiment;

/**
 * Command that trains which aspects texts speak of and how: {@code AspectTraining [--encoder FILE] fa|en OUT
 * TRAIN…}, where each TRAIN is a file such as {@link LabelledAspects} reads. A second file, {@code OUT.polarity}, is
 * written beside OUT, and with an encoder a third, {@code OUT.context}.
 */
public final class AspectTraining {
    private AspectTraining() {}

    /** Reads the files, trains, and writes the model. */
    public static void main(String[] args) throws IOException {
        boolean encoded = args.length > 2 && args[0].equals("--encoder");
        List<String> rest = Arrays.asList(args).subList(encoded ? 2 : 0, args.length);
        if (rest.size() < 3) {
            System.err.println("usage: AspectTraining [--encoder FILE] fa|en OUT TRAIN...");
            System.exit(2);
        }
        var texts = LabelledAspects.read(rest.stream().skip(2).map(Path::of).toList());
        String language = rest.getFirst();
        Path out = Path.of(rest.get(1));
        var trainer = new AspectTrainer(StandardEngines.tongue(language), LinearSentiment.shipped(language));
        AspectModel ngrams = trainer.train(texts);
        ngrams.write(out);
        if (encoded) {
            Encoder encoder = EncoderFile.load(Path.of(args[1]), InstantSource.system());
            new ContextAspectTrainer(trainer, encoder).train(texts, ngrams).write(ContextAspects.beside(out));
        }
    }
}
