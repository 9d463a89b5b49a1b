package org.edrak.analysis.correcting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fits a layer by ridge regression (Hoerl and Kennard 1970) of what people moved a score by on the words of the text:
 * {@code Σ cᵢ (moveᵢ − w·xᵢ)² + λ‖w‖²}. Texts that nobody corrected hold it back: their move is 0, at half the
 * weight. Coordinates descend in a fixed order, so that the same texts give the same weights to the bit.
 */
final class CorrectionFit {
    private static final double LAMBDA = 0.5;
    private static final double LEFT = 0.5;
    private static final int SWEEPS = 60;
    private static final int LEAST = 2;

    private record Row(double weight, double[] rest) {}

    private record Entry(Row row, double value) {}

    private CorrectionFit() {}

    /** The layer over the models of version {@code base}; words in fewer than two corrected texts get no weight. */
    static CorrectionLayer fit(String base, List<JudgedScore> texts) {
        SortedMap<Integer, List<Entry>> columns = columns(texts);
        SortedMap<Integer, Double> weights = new TreeMap<>();
        columns.keySet().forEach(feature -> weights.put(feature, 0.0));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            columns.forEach((feature, entries) ->
                    weights.merge(feature, step(entries, weights.getOrDefault(feature, 0.0)), Double::sum));
        }
        return new CorrectionLayer(base, weights);
    }

    /** How far the best weight for what the others leave lies from the present one; what is left is brought up to date. */
    private static double step(List<Entry> entries, double weight) {
        double above = 0;
        double below = LAMBDA;
        for (Entry entry : entries) {
            above += entry.row().weight() * entry.value() * (entry.row().rest()[0] + entry.value() * weight);
            below += entry.row().weight() * entry.value() * entry.value();
        }
        double by = above / below - weight;
        for (Entry entry : entries) {
            entry.row().rest()[0] -= by * entry.value();
        }
        return by;
    }

    private static SortedMap<Integer, List<Entry>> columns(List<JudgedScore> texts) {
        Map<Integer, Integer> known = new HashMap<>();
        for (JudgedScore text : texts) {
            if (text.corrected()) {
                CorrectionLayer.features(text.text()).forEach(feature -> known.merge(feature, 1, Integer::sum));
            }
        }
        SortedMap<Integer, List<Entry>> columns = new TreeMap<>();
        for (JudgedScore text : texts) {
            Set<Integer> features = CorrectionLayer.features(text.text());
            double length = CorrectionLayer.length(features);
            Row row = new Row(text.corrected() ? 1 : LEFT, new double[] {text.right() - text.score()});
            for (int feature : features) {
                if (known.getOrDefault(feature, 0) >= LEAST) {
                    columns.computeIfAbsent(feature, any -> new ArrayList<>()).add(new Entry(row, 1 / length));
                }
            }
        }
        return columns;
    }
}
