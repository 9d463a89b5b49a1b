package org.edrak.analysis.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.edrak.analysis.linear.AspectTrainer;
import org.edrak.analysis.linear.LabelledAspects;
import org.edrak.analysis.linear.LinearSentiment;
import org.edrak.analysis.linear.TextForm;
import org.edrak.analysis.networks.AspectNetworks;

/**
 * Command that trains networks and n-grams together, where no encoder is to be had: {@code NetworkTraining fa|en OUT
 * TRAIN…}. The files teach aspects, as those of {@link AspectTraining} do. The n-grams are written to OUT, the networks beside it, to {@code OUT.networks}.
 */
public final class NetworkTraining {
    private NetworkTraining() {}

    /** Reads the files, trains, and writes the model. */
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            System.err.println("usage: NetworkTraining fa|en OUT TRAIN...");
            System.exit(2);
        }
        String language = args[0];
        Path out = Path.of(args[1]);
        List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
        TextForm form = TextForm.of(language);
        List<LabelledAspects> texts = LabelledAspects.read(files);
        var trainer = new AspectTrainer(StandardEngines.tongue(language), LinearSentiment.shipped(language));
        AspectNetworks.train(texts, trainer.train(texts), form).write(out);
    }
}
