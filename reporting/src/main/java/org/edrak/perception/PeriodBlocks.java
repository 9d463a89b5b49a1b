package org.edrak.perception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days of a year taken together, from its first on, so that at least k people came in each block. A report that is cut to
 * whole blocks differs from another of the same filter by nobody or by at least k people, whatever days are asked for.
 */
final class PeriodBlocks {
    private PeriodBlocks() {}

    /** Days in a row, both ends included. */
    record Days(LocalDate from, LocalDate to) {}

    /** The first day from which a period's blocks have to be counted. */
    static LocalDate begin(LocalDate from) {
        return from.withDayOfYear(1);
    }

    /**
     * The whole blocks in a period; empty where there is none.
     *
     * @param people by day, from {@link #begin} to the period's last day; days without anybody may be left out
     */
    static Optional<Days> within(SortedMap<LocalDate, Long> people, LocalDate from, LocalDate to, long k) {
        List<Days> inside = blocks(new TreeMap<>(people), from, to, k).stream()
                .filter(block -> !block.from().isBefore(from) && !block.to().isAfter(to))
                .toList();
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Days(inside.getFirst().from(), inside.getLast().to()));
    }

    private static List<Days> blocks(SortedMap<LocalDate, Long> people, LocalDate from, LocalDate to, long k) {
        List<Days> blocks = new ArrayList<>();
        for (LocalDate year = begin(from); !year.isAfter(to); year = year.plusYears(1)) {
            LocalDate start = year;
            long n = 0;
            for (Map.Entry<LocalDate, Long> day :
                    people.subMap(year, year.plusYears(1)).entrySet()) {
                n += day.getValue();
                if (n >= k) {
                    blocks.add(new Days(start, day.getKey()));
                    start = day.getKey().plusDays(1);
                    n = 0;
                }
            }
            endOfYear(blocks, year, to);
        }
        return blocks;
    }

    /** What is left of a year that is over belongs to its last block. */
    private static void endOfYear(List<Days> blocks, LocalDate year, LocalDate to) {
        LocalDate end = year.plusYears(1).minusDays(1);
        if (!blocks.isEmpty() && !blocks.getLast().from().isBefore(year) && !end.isAfter(to)) {
            blocks.set(blocks.size() - 1, new Days(blocks.getLast().from(), end));
        }
    }
}
