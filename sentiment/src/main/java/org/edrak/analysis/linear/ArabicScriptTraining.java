package org.edrak.analysis.linear;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Command that fits the weights of {@link ArabicScript}: {@code ArabicScriptTraining COST OUT fa|ar=FILE…}, files of lines
 * {@code label, tab, text} whose labels do not matter. Texts are learnt whole and in runs of one to five words, since short
 * ones are the hard ones, and Persian also as an Arabic keyboard types it. The same files give the same bytes.
 */
public final class ArabicScriptTraining {
    private static final int RUNS = 4;
    private static final int LONGEST_RUN = 5;
    /** A word that nothing is known of is read as Persian, which there is an engine for. */
    private static final double TOWARDS_PERSIAN = 0.3;

    private static final SentimentScale PLAIN = new SentimentScale(1, -1.5f, -0.5f, 0.5f, 1.5f);

    private final NgramFeatures features = new NgramFeatures(TextForm.ARABIC_SCRIPT);
    private final Random random = new Random(1);
    private final List<Features> texts = new ArrayList<>();
    private final List<Boolean> persian = new ArrayList<>();

    private ArabicScriptTraining() {}

    /** Reads the files, fits, and writes the weights. */
    public static void main(String[] args) throws IOException {
        if (args.length < 4) {
            System.err.println("usage: ArabicScriptTraining COST OUT fa|ar=FILE...");
            System.exit(2);
        }
        ArabicScriptTraining training = new ArabicScriptTraining();
        for (String file : List.of(args).subList(2, args.length)) {
            String[] parts = file.split("=", 2);
            for (LabelledText text : LabelledText.read(List.of(Path.of(parts[1])))) {
                training.learn(text.text(), parts[0].equals("fa"));
            }
        }
        training.write(Double.parseDouble(args[0]), Path.of(args[1]));
    }

    private void learn(String text, boolean isPersian) {
        add(text, isPersian);
        List<String> words = List.of(text.strip().split("\\s+", -1));
        for (int run = 0; run < RUNS; run++) {
            int length = Math.min(words.size(), 1 + random.nextInt(LONGEST_RUN));
            int from = random.nextInt(words.size() - length + 1);
            add(String.join(" ", words.subList(from, from + length)), isPersian);
        }
    }

    private void add(String text, boolean isPersian) {
        boolean foreignKeyboard = isPersian && random.nextInt(4) == 0;
        String typed = foreignKeyboard ? text.replace('ی', 'ي').replace('ک', 'ك') : text;
        if (typed.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
            texts.add(features.of(typed));
            persian.add(isPersian);
        }
    }

    private void write(double cost, Path out) throws IOException {
        boolean[] marked = new boolean[texts.size()];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = persian.get(i);
        }
        LinearModel.Row row = LinearTraining.ofSides(NgramFeatures.bits(), texts, marked)
                .classes(marked, cost)
                .shifted(TOWARDS_PERSIAN);
        LinearModel model = new LinearModel(NgramFeatures.bits(), false, List.of("ar", "fa"), PLAIN, List.of(row));
        try (OutputStream stream = Files.newOutputStream(out)) {
            model.write(stream);
        }
        System.out.println(texts.size() + " texts and runs, " + Files.size(out) + " bytes");
    }
}
