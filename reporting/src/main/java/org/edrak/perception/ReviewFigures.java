package org.edrak.perception;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.edrak.perception.ReviewSection.StarCounts;
import org.edrak.questionnaires.Scale;

/** What reviews give, from a summary. */
final class ReviewFigures {
    private static final double HUNDREDTHS = 100;
    /** Halves of longer scales would be more bars than anybody reads. */
    private static final int HALVES_TO = 10;

    private ReviewFigures() {}

    static ReviewSection of(PerceptionSummary summary) {
        Map<Scale, Map<Integer, Moments>> byScale = summary.all(Cell.Stars.class).entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.getKey().scale(),
                        Collectors.toMap(cell -> cell.getKey().halves(), Map.Entry::getValue)));
        List<StarCounts> stars = byScale.entrySet().stream()
                .map(scale -> stars(scale.getKey(), new TreeMap<>(scale.getValue())))
                .sorted(Comparator.comparingLong(StarCounts::n)
                        .reversed()
                        .thenComparingInt(counts -> counts.scale().max()))
                .toList();
        return new ReviewSection(summary.count(Cell.Reviews.class), stars, ToneFigures.of(summary, Voice.REVIEW, null));
    }

    private static StarCounts stars(Scale scale, Map<Integer, Moments> byHalves) {
        boolean halved = scale.max() - scale.min() <= HALVES_TO
                && byHalves.keySet().stream().anyMatch(halves -> halves % 2 != 0);
        int steps = scale.max() - scale.min();
        List<Long> counts = new ArrayList<>(Collections.nCopies((halved ? steps * 2 : steps) + 1, 0L));
        long n = 0;
        long sum = 0;
        for (Map.Entry<Integer, Moments> given : byHalves.entrySet()) {
            int half = given.getKey() - 2 * scale.min();
            int at = halved ? half : (half + 1) / 2;
            counts.set(at, counts.get(at) + given.getValue().n());
            n += given.getValue().n();
            sum += given.getValue().sum();
        }
        return new StarCounts(scale, n, sum / HUNDREDTHS / n, halved ? 0.5 : 1, List.copyOf(counts));
    }
}
