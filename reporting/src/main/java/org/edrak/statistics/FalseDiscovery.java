package org.edrak.statistics;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps the share of false alarms low when many differences are tested at once. */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /**
     * The adjusted p of each p, in the given order: {@code min over j ≥ i of m p₍ⱼ₎ / j}, at most 1; calling those below q
     * real keeps the expected share of false ones under q. Where null stands no test was possible: it stays null and does
     * not count. Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57(1), 289–300.
     */
    public static List<@Nullable Double> adjusted(List<@Nullable Double> p) {
        List<Integer> descending = IntStream.range(0, p.size())
                .boxed()
                .filter(i -> p.get(i) != null)
                .sorted(Comparator.comparingDouble((Integer i) -> requireNonNull(p.get(i)))
                        .reversed())
                .toList();
        List<@Nullable Double> adjusted = new ArrayList<>(Collections.nCopies(p.size(), null));
        double least = 1;
        int m = descending.size();
        for (int i = 0; i < m; i++) {
            int rank = m - i;
            least = Math.min(least, requireNonNull(p.get(descending.get(i))) * m / rank);
            adjusted.set(descending.get(i), least);
        }
        return Collections.unmodifiableList(adjusted);
    }
}
