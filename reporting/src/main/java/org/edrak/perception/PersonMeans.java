package org.edrak.perception;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.edrak.perception.Cell.GapOf;
import org.edrak.perception.Cell.Pairs;
import org.edrak.perception.Cell.Side;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.MeanEstimate;
import org.edrak.statistics.MeanEstimate.TTest;
import org.jspecify.annotations.Nullable;

/**
 * Means over customers of each customer's own mean over pairs; customers, not answers, are independent of each other, so
 * the test counts them.
 */
record PersonMeans(
        GapOf what,
        Scale scale,
        long n,
        long pairs,
        double expectation,
        double perception,
        double gap,
        @Nullable TTest test) {

    static PersonMeans of(GapOf what, Scale scale, List<Map.Entry<Pairs, Moments>> cells) {
        MeanEstimate gap = mean(Side.GAP, cells);
        return new PersonMeans(
                what,
                scale,
                gap.n(),
                pairs(cells),
                mean(Side.EXPECTATION, cells).mean(),
                mean(Side.PERCEPTION, cells).mean(),
                gap.mean(),
                gap.test());
    }

    @Nullable
    Double p() {
        return test == null ? null : test.p();
    }

    private static long pairs(List<Map.Entry<Pairs, Moments>> cells) {
        return cells.stream()
                .filter(cell -> cell.getKey().side() == Side.GAP)
                .mapToLong(cell -> cell.getKey().items() * cell.getValue().n())
                .sum();
    }

    static MeanEstimate mean(Side side, List<Map.Entry<Pairs, Moments>> cells) {
        long n = 0;
        double sum = 0;
        double squares = 0;
        // always in the same order, so that equal summaries give equal bits
        for (Map.Entry<Pairs, Moments> cell : cells.stream()
                .filter(cell -> cell.getKey().side() == side)
                .sorted(Comparator.comparingInt(cell -> cell.getKey().items()))
                .toList()) {
            double items = cell.getKey().items();
            n += cell.getValue().n();
            sum += cell.getValue().sum() / items;
            squares += cell.getValue().squares() / (items * items);
        }
        return requireNonNull(MeanEstimate.of(n, sum, squares));
    }
}
