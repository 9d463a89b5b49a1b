package org.edrak.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps the share of false alarms low when many differences are tested at once. */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /**
     * The adjusted p of each p, in the given order: {@code min over j ≥ i of m p₍ⱼ₎ / j}, at most 1; calling those below q
     * real keeps the expected share of false ones under q. Benjamini and Hochberg (1995), Journal of the Royal
     * Statistical Society B 57(1), 289–300.
     */
    public static List<Double> adjusted(List<Double> p) {
        int[] descending = IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> p.get(i)).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        Double[] adjusted = new Double[p.size()];
        double least = 1;
        for (int i = 0; i < descending.length; i++) {
            int rank = descending.length - i;
            least = Math.min(least, p.get(descending[i]) * descending.length / rank);
            adjusted[descending[i]] = least;
        }
        return List.of(adjusted);
    }
}
