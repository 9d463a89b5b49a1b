package org.edrak.analysis.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each class was given to texts of each class. */
final class Confusion {
    private final List<String> classes;
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    Confusion(List<String> classes) {
        this.classes = classes;
    }

    void count(String gold, String said) {
        counts.computeIfAbsent(gold, key -> new TreeMap<>()).merge(said, 1, Integer::sum);
    }

    private int cell(String gold, String said) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(said, 0);
    }

    private int gold(String name) {
        return counts.getOrDefault(name, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int said(String name) {
        return classes.stream().mapToInt(gold -> cell(gold, name)).sum();
    }

    /** Harmonic mean of precision and recall of a class; 0 when nothing of it was found. */
    private double f1(String name) {
        return 2.0 * cell(name, name) / Math.max(1, gold(name) + said(name));
    }

    double accuracy() {
        int n = classes.stream().mapToInt(this::gold).sum();
        return (double) classes.stream().mapToInt(name -> cell(name, name)).sum() / Math.max(1, n);
    }

    double macroF1() {
        return classes.stream().mapToDouble(this::f1).average().orElse(0);
    }

    String report() {
        int n = classes.stream().mapToInt(this::gold).sum();
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT, "n %d, accuracy %.1f %%, macro-F1 %.1f %%%n", n, 100 * accuracy(), 100 * macroF1()));
        for (String name : classes) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-14s n %5d  precision %5.1f  recall %5.1f  F1 %5.1f  given %s%n",
                    name,
                    gold(name),
                    100.0 * cell(name, name) / Math.max(1, said(name)),
                    100.0 * cell(name, name) / Math.max(1, gold(name)),
                    100 * f1(name),
                    counts.getOrDefault(name, Map.of())));
        }
        return out.toString();
    }
}
