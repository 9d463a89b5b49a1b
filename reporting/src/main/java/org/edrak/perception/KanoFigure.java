package org.edrak.perception;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.statistics.gaps.KanoCategory;
import org.edrak.statistics.gaps.KanoCounts;
import org.jspecify.annotations.Nullable;

/**
 * What having or lacking a feature does to customers.
 *
 * @param question the name of the feature's question
 * @param title its title by language key; empty where it is not known
 * @param n who answered
 * @param category what most chose
 * @param better how much having it adds, 0 to 1; null when nobody cares either way
 * @param worse how much lacking it takes away, −1 to 0; null likewise
 */
public record KanoFigure(
        String question,
        Map<String, String> title,
        long n,
        KanoCounts counts,
        @Nullable KanoCategory category,
        @Nullable Double better,
        @Nullable Double worse) {
    /** One per feature, by category and then by what lacking it takes away. */
    static List<KanoFigure> of(PerceptionSummary summary, Map<String, Map<String, String>> titles) {
        Map<String, KanoCounts> features = new TreeMap<>();
        summary.all(Cell.Kano.class)
                .forEach((cell, moments) -> features.merge(
                        cell.question(), new KanoCounts(Map.of(cell.category(), moments.n())), KanoCounts::plus));
        return features.entrySet().stream()
                .map(feature ->
                        figure(feature.getKey(), titles.getOrDefault(feature.getKey(), Map.of()), feature.getValue()))
                .sorted(Comparator.comparingDouble((KanoFigure figure) -> figure.worse() == null ? 0 : figure.worse())
                        .thenComparing(KanoFigure::question))
                .toList();
    }

    private static KanoFigure figure(String question, Map<String, String> title, KanoCounts counts) {
        long n = counts.counts().values().stream().mapToLong(Long::longValue).sum();
        return new KanoFigure(question, title, n, counts, counts.category(), counts.better(), counts.worse());
    }
}
