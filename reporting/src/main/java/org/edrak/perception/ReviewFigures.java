package org.edrak.perception;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.edrak.perception.ReviewSection.StarCounts;
import org.edrak.questionnaires.Scale;

/** What reviews give, from a summary. */
final class ReviewFigures {
    private ReviewFigures() {}

    static ReviewSection of(PerceptionSummary summary) {
        List<StarCounts> stars = summary.all(Cell.Stars.class).keySet().stream()
                .map(Cell.Stars::scale)
                .distinct()
                .map(scale -> stars(summary, scale))
                .sorted(Comparator.comparingLong(StarCounts::n)
                        .reversed()
                        .thenComparingInt(counts -> counts.scale().max()))
                .toList();
        return new ReviewSection(summary.count(Cell.Reviews.class), stars, ToneFigures.of(summary, Voice.REVIEW, null));
    }

    private static StarCounts stars(PerceptionSummary summary, Scale scale) {
        List<Long> counts = LongStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(step -> summary.get(new Cell.Stars(scale, (int) step)).n())
                .toList();
        long n = 0;
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            n += counts.get(i);
            sum += counts.get(i) * (scale.min() + i);
        }
        return new StarCounts(scale, n, (double) sum / n, counts);
    }
}
