package org.edrak.analysis.linear;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Command that fits the weights of {@link LanguageWeights}: {@code LanguageTraining arabic|latin COST SHIFT OUT
 * ours|other=FILE…}, files of lines {@code label, tab, text} whose labels do not matter. Texts are learnt whole and in runs
 * of one to five words, since short ones are the hard ones, and Persian also as an Arabic keyboard types it. SHIFT is added
 * to every margin, so that a word that nothing is known of is read as the language that there is an engine for. The same
 * files give the same bytes.
 */
public final class LanguageTraining {
    private static final int RUNS = 4;
    private static final int LONGEST_RUN = 5;
    private static final SentimentScale PLAIN = new SentimentScale(1, -1.5f, -0.5f, 0.5f, 1.5f);

    private final TextForm form;
    private final NgramFeatures features;
    private final Random random = new Random(1);
    private final List<Features> texts = new ArrayList<>();
    private final List<Boolean> ours = new ArrayList<>();

    private LanguageTraining(TextForm form) {
        this.form = form;
        this.features = new NgramFeatures(form, LanguageWeights.BITS);
    }

    /** Reads the files, fits, and writes the weights. */
    public static void main(String[] args) throws IOException {
        if (args.length < 6) {
            System.err.println("usage: LanguageTraining arabic|latin COST SHIFT OUT ours|other=FILE...");
            System.exit(2);
        }
        LanguageTraining training =
                new LanguageTraining(args[0].equals("arabic") ? TextForm.ARABIC_SCRIPT : TextForm.LATIN_SCRIPT);
        for (String file : List.of(args).subList(4, args.length)) {
            String[] parts = file.split("=", 2);
            for (LabelledText text : LabelledText.read(List.of(Path.of(parts[1])))) {
                training.learn(text.text(), parts[0].equals("ours"));
            }
        }
        training.write(Double.parseDouble(args[1]), Double.parseDouble(args[2]), Path.of(args[3]));
    }

    private void learn(String text, boolean isOurs) {
        add(text, isOurs);
        List<String> words = List.of(text.strip().split("\\s+", -1));
        for (int run = 0; run < RUNS; run++) {
            int length = Math.min(words.size(), 1 + random.nextInt(LONGEST_RUN));
            int from = random.nextInt(words.size() - length + 1);
            add(String.join(" ", words.subList(from, from + length)), isOurs);
        }
    }

    private void add(String text, boolean isOurs) {
        boolean foreignKeyboard = isOurs && random.nextInt(4) == 0;
        String typed = foreignKeyboard ? text.replace('ی', 'ي').replace('ک', 'ك') : text;
        if (!form.normal(typed).isEmpty()) {
            texts.add(features.of(typed));
            ours.add(isOurs);
        }
    }

    private void write(double cost, double shift, Path out) throws IOException {
        boolean[] marked = new boolean[texts.size()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = ours.get(i);
        }
        LinearModel.Row row = LinearTraining.ofSides(LanguageWeights.BITS, texts, marked)
                .classes(marked, cost)
                .shifted(shift);
        LinearModel model = new LinearModel(LanguageWeights.BITS, false, List.of("other", "ours"), PLAIN, List.of(row));
        try (OutputStream stream = Files.newOutputStream(out)) {
            model.write(stream);
        }
        System.out.println(texts.size() + " texts and runs, " + Files.size(out) + " bytes");
    }
}
