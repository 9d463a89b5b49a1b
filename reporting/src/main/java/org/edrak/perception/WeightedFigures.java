package org.edrak.perception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.perception.WeightedFigure.Field;
import org.edrak.perception.WeightedFigure.Level;
import org.edrak.perception.WeightedFigure.Missing;
import org.edrak.perception.WeightedFigure.Read;
import org.edrak.standards.Margin;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.statistics.segments.Raking;
import org.jspecify.annotations.Nullable;

/** The weighted score from margins and from the scores of each kind of customers. */
final class WeightedFigures {
    private final List<Margin> margins;
    private final Map<List<String>, NpsCounts> strata = new HashMap<>();
    private final Read read;
    private long leftOut;

    /**
     * @param scores of customers by their values, in the order of the margins
     */
    WeightedFigures(List<Margin> margins, Map<List<String>, NpsCounts> scores, Read read) {
        this.margins = margins;
        this.read = read;
        scores.forEach((values, counts) -> {
            if (isStated(values)) {
                strata.merge(values, counts, NpsCounts::plus);
            } else {
                leftOut += counts.n();
            }
        });
        strata.values().removeIf(counts -> counts.n() == 0);
    }

    static WeightedFigure missing(List<Margin> margins, Read read, Missing why) {
        return new WeightedFigures(margins, Map.of(), read).without(why);
    }

    WeightedFigure figure() {
        Missing why = tooFew();
        if (why != null) {
            return without(why);
        }
        List<Raking.Cell> cells = strata.entrySet().stream()
                .map(stratum ->
                        new Raking.Cell(stratum.getKey(), stratum.getValue().n()))
                .toList();
        Raking raking = Raking.of(cells, margins.stream().map(Margin::shares).toList());
        Estimate score = raking == null
                ? null
                : raking.estimate(cells.stream()
                        .map(cell -> strata.getOrDefault(cell.levels(), NpsCounts.NONE)
                                .sums())
                        .toList());
        if (raking == null || score == null) {
            return without(Missing.UNFIT);
        }
        return new WeightedFigure(score, raking.designEffect(), n(), leftOut, read, null, fields(true));
    }

    private boolean isStated(List<String> values) {
        for (int i = 0; i < margins.size(); i++) {
            if (!margins.get(i).shares().containsKey(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of a kind of few the score could be told from the weighted one and the plain one. */
    private @Nullable Missing tooFew() {
        for (int i = 0; i < margins.size(); i++) {
            for (String value : margins.get(i).shares().keySet()) {
                long n = n(i, value);
                if (n < SuppressionRules.LEAST_PEOPLE) {
                    return n == 0 ? Missing.NOBODY : Missing.FEW;
                }
            }
        }
        return null;
    }

    private WeightedFigure without(Missing why) {
        return new WeightedFigure(null, null, 0, 0, read, why, fields(false));
    }

    private List<Field> fields(boolean told) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < margins.size(); i++) {
            Margin margin = margins.get(i);
            double whole = margin.shares().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            List<Level> levels = new ArrayList<>();
            for (Map.Entry<String, Double> share : margin.shares().entrySet()) {
                levels.add(new Level(
                        share.getKey(),
                        share.getValue() / whole,
                        told ? (Double) ((double) n(i, share.getKey()) / n()) : null));
            }
            fields.add(new Field(margin.field(), List.copyOf(levels)));
        }
        return List.copyOf(fields);
    }

    private long n() {
        return strata.values().stream().mapToLong(NpsCounts::n).sum();
    }

    private long n(int margin, String value) {
        return strata.entrySet().stream()
                .filter(stratum -> stratum.getKey().get(margin).equals(value))
                .mapToLong(stratum -> stratum.getValue().n())
                .sum();
    }
}
