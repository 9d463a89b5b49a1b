package org.edrak.summaries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.edrak.summaries.RowKey.Span;

/** What rows of sums gain and lose; gathered by slice and day, and spread over wider slices and months in the end. */
final class Deltas {
    private final Map<Place, Growing> byPlace = new HashMap<>();

    private record Place(Slice slice, LocalDate day) {}

    /** A change of one row. */
    record Delta(long people, Totals totals) {}

    /** A change that is still growing: exact, so that the order cannot matter. */
    private static final class Growing {
        private long people;
        private final Map<Integer, Total> totals = new HashMap<>();

        void add(long more, int number, Total total) {
            totals.merge(number, more < 0 ? Total.NONE.minus(total) : total, Total::plus);
        }

        void add(Growing other) {
            people += other.people;
            other.totals.forEach((number, total) -> add(1, number, total));
        }

        Delta delta() {
            SortedMap<Integer, Total> left = new TreeMap<>(totals);
            left.values().removeIf(Total.NONE::equals);
            return new Delta(people, new Totals(left));
        }
    }

    void add(Folded gained) {
        change(gained, 1);
    }

    void subtract(Folded lost) {
        change(lost, -1);
    }

    private void change(Folded folded, int by) {
        Growing growing = byPlace.computeIfAbsent(new Place(folded.slice(), folded.day()), any -> new Growing());
        growing.people += by;
        folded.totals().byNumber().forEach((number, total) -> growing.add(by, number, total));
    }

    /** The rows that change. */
    Map<RowKey, Delta> byRow() {
        Map<RowKey, Growing> spread = new HashMap<>();
        byPlace.forEach((place, growing) -> {
            for (Slice slice : place.slice().wider()) {
                for (Span span : Span.values()) {
                    RowKey key = new RowKey(slice, span, span.first(place.day()));
                    spread.computeIfAbsent(key, any -> new Growing()).add(growing);
                }
            }
        });
        Map<RowKey, Delta> changing = new HashMap<>();
        spread.forEach((key, growing) -> changing.put(key, growing.delta()));
        changing.values()
                .removeIf(delta -> delta.people() == 0 && delta.totals().isNothing());
        return changing;
    }
}
