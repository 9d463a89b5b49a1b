package org.edrak.analysis.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.edrak.analysis.linear.LabelledAspects;

/** How well aspects are found, and how often the polarity of one that was labelled is right. */
final class AspectFigures {
    /** What is said of the aspects of a text. */
    interface Reader {
        /** The categories found, each with {@code negative}, {@code neutral} or {@code positive}. */
        Map<String, String> found(String text);

        /** The polarities of these categories, as far as the reader can tell. */
        Map<String, String> polarities(String text, Set<String> categories);

        /** Whether the reader knows such a category at all. */
        boolean knows(String category);
    }

    private final Map<String, int[]> detection = new TreeMap<>();
    private final Confusion polarity = new Confusion(List.of("negative", "neutral", "positive"));
    private final Confusion sides = new Confusion(List.of("negative", "positive"));
    private final List<String> errors = new ArrayList<>();
    private int untold;

    /** Reads all texts; both polarities at once ({@code conflict}) count for detection only. */
    AspectFigures(List<LabelledAspects> texts, Reader reader) {
        Set<String> asked = new TreeSet<>();
        texts.forEach(text -> asked.addAll(text.polarities().keySet()));
        for (LabelledAspects text : texts) {
            Map<String, String> gold = new TreeMap<>(text.polarities());
            gold.keySet().removeIf(category -> !reader.knows(category));
            Set<String> found = new TreeSet<>(reader.found(text.text()).keySet());
            found.retainAll(asked);
            Set<String> all = new TreeSet<>(gold.keySet());
            all.addAll(found);
            for (String category : all) {
                int[] counts = detection.computeIfAbsent(category, key -> new int[3]);
                counts[gold.containsKey(category) ? found.contains(category) ? 0 : 1 : 2]++;
            }
            gold.values().removeIf("conflict"::equals);
            count(text.text(), gold, reader.polarities(text.text(), gold.keySet()));
        }
    }

    private void count(String text, Map<String, String> gold, Map<String, String> told) {
        gold.forEach((category, side) -> {
            String said = told.get(category);
            if (said == null) {
                untold++;
                return;
            }
            polarity.count(side, said);
            if (!side.equals("neutral")) {
                sides.count(side, said);
            }
            if (!said.equals(side)) {
                errors.add(category + ": " + side + " taken for " + said + ": " + text);
            }
        });
    }

    String report(int worst) {
        StringBuilder out = new StringBuilder();
        int[] sum = new int[3];
        detection.forEach((category, counts) -> {
            out.append(line(category, counts));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counts[i];
            }
        });
        out.append(line("all, micro", sum));
        out.append("polarity where told; untold ").append(untold).append('\n').append(polarity.report());
        out.append("of the negative and positive ones: ").append(sides.report());
        errors.stream().limit(worst).sorted().forEach(error -> out.append(error).append('\n'));
        return out.toString();
    }

    private static String line(String name, int[] counts) {
        int found = counts[0];
        return String.format(
                Locale.ROOT,
                "%-24s n %5d  precision %5.1f  recall %5.1f  F1 %5.1f%n",
                name,
                found + counts[1],
                100.0 * found / Math.max(1, found + counts[2]),
                100.0 * found / Math.max(1, found + counts[1]),
                200.0 * found / Math.max(1, 2 * found + counts[1] + counts[2]));
    }
}
