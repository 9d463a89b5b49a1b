package org.edrak.analysis.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.edrak.analysis.linear.AspectTrainer;
import org.edrak.analysis.linear.LabelledAspects;
import org.edrak.analysis.linear.LabelledText;
import org.edrak.analysis.linear.LinearSentiment;
import org.edrak.analysis.linear.TextForm;
import org.edrak.analysis.networks.AspectNetworks;
import org.edrak.analysis.networks.ClassNetworks;

/**
 * Command that trains networks and n-grams together, where no encoder is to be had: {@code NetworkTraining fa|en OUT
 * TRAIN…}. Files that end in {@code .jsonl} teach aspects, as {@link AspectTraining} does; files of lines {@code label,
 * tab, text} teach classes. The n-grams are written to OUT, the networks beside it, to {@code OUT.networks}.
 */
public final class NetworkTraining {
    /** Of the n-grams of classes. */
    private static final double COST = 0.1;

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
        if (files.stream().allMatch(file -> file.toString().endsWith(".jsonl"))) {
            List<LabelledAspects> texts = LabelledAspects.read(files);
            var trainer = new AspectTrainer(StandardEngines.tongue(language), LinearSentiment.shipped(language));
            AspectNetworks.train(texts, trainer.train(texts), form).write(out);
        } else {
            ClassNetworks.train(LabelledText.read(files), part -> LinearSentiment.fitted(part, language, COST), form)
                    .write(out);
        }
    }
}
