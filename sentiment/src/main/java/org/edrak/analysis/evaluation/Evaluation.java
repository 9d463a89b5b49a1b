package org.edrak.analysis.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.linear.LabelledText;

/**
 * Command that measures the shipped engines on labelled texts, language detection included: {@code Evaluation
 * [--labels 0=negative,1=positive] [--sample N] [--seed S] FILE…}, files of lines {@code label, tab, text}. Two names of
 * classes are told apart by the sign of the score; {@code neutral} makes three of them, {@code very-negative} five.
 */
public final class Evaluation {
    private Map<String, String> names = names("0=negative,1=positive");
    private int sample = Integer.MAX_VALUE;
    private long seed = 1;
    private final List<Path> files = new ArrayList<>();

    private Evaluation() {}

    /** Prints the figures of all files together. */
    public static void main(String[] args) throws IOException {
        Evaluation evaluation = new Evaluation();
        evaluation.parse(args);
        if (evaluation.files.isEmpty()) {
            System.err.println("usage: Evaluation [--labels 0=negative,1=positive] [--sample N] [--seed S] FILE...");
            System.exit(2);
        }
        evaluation.run();
    }

    private void parse(String[] args) {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--labels" -> names = names(args[++i]);
                case "--sample" -> sample = Integer.parseInt(args[++i]);
                case "--seed" -> seed = Long.parseLong(args[++i]);
                default -> files.add(Path.of(args[i]));
            }
        }
    }

    private static Map<String, String> names(String pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(pairs.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> names.put(pair[0], pair[1]));
        return names;
    }

    private void run() throws IOException {
        SentimentAnalyzer analyzer = StandardEngines.analyzer(InstantSource.system());
        List<LabelledText> texts = new ArrayList<>(LabelledText.read(files).stream()
                .filter(text -> names.containsKey(text.label()))
                .toList());
        if (sample < texts.size()) {
            Collections.shuffle(texts, new Random(seed));
            texts = texts.subList(0, sample);
        }
        texts.stream().limit(50).forEach(text -> analyzer.analyze(text.text()));
        Confusion confusion = new Confusion(List.copyOf(new LinkedHashSet<>(names.values())));
        long begin = cpuNanos();
        for (LabelledText text : texts) {
            confusion.count(String.valueOf(names.get(text.label())), said(analyzer.analyze(text.text())));
        }
        double seconds = (cpuNanos() - begin) / 1e9;
        System.out.println(analyzer.modelVersion());
        System.out.print(confusion.report());
        System.out.printf(Locale.ROOT, "%.0f texts per core-second%n", texts.size() / seconds);
    }

    private String said(Analysis analysis) {
        Sentiment sentiment = analysis.sentiment();
        if (sentiment == null) {
            return "unread-" + analysis.language().key();
        }
        if (names.containsValue(SentimentClass.VERY_NEGATIVE.key())) {
            return sentiment.category().key();
        }
        boolean neutral = names.containsValue(SentimentClass.NEUTRAL.key());
        if (neutral && sentiment.category() == SentimentClass.NEUTRAL) {
            return SentimentClass.NEUTRAL.key();
        }
        return sentiment.score() < 0 ? SentimentClass.NEGATIVE.key() : SentimentClass.POSITIVE.key();
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
