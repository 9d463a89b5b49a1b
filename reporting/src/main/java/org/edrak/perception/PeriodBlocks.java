package org.edrak.perception;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Days taken together so that at least k people came in each block, and months taken together so that at least k came in each.
 * No block reaches over the end of its months. What is left at the end joins the last block. So reports that are cut to whole
 * blocks differ from each other by nobody or by at least k people, whatever days are asked for.
 */
final class PeriodBlocks {
    private static final Days ALWAYS = new Days(LocalDate.MIN, LocalDate.MAX);

    private final List<Days> days;
    private final List<Days> months;
    private final Days told;

    /** Days in a row, both ends included. */
    record Days(LocalDate from, LocalDate to) {
        boolean isWithin(LocalDate first, LocalDate last) {
            return !from.isBefore(first) && !to.isAfter(last);
        }

        boolean isAround(LocalDate first, LocalDate last) {
            return !from.isAfter(first) && !to.isBefore(last);
        }

        boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }

    private PeriodBlocks(List<Days> days, List<Days> months, Days told) {
        this.days = days;
        this.months = months;
        this.told = told;
    }

    /**
     * The blocks of all the time in which people came.
     *
     * @param people by day; of a month that no period cuts, all may stand on its first day. Days without anybody may be left out
     */
    static PeriodBlocks of(SortedMap<LocalDate, Long> people, long k) {
        SortedMap<LocalDate, Long> byMonth = new TreeMap<>();
        people.forEach((day, n) -> byMonth.merge(day.withDayOfMonth(1), n, Long::sum));
        List<Days> months = new ArrayList<>();
        List<Days> days = new ArrayList<>();
        for (Days run : runs(byMonth, k)) {
            Days whole = new Days(run.from(), YearMonth.from(run.to()).atEndOfMonth());
            months.add(whole);
            days.addAll(runs(people.subMap(whole.from(), whole.to().plusDays(1)), k));
        }
        return new PeriodBlocks(List.copyOf(days), List.copyOf(months), ALWAYS);
    }

    /**
     * The blocks of years of which each stands for itself, so that nothing has to be known of others. A year of too few people
     * can be told neither alone nor as what two years leave of three: only the last years without such a one between are told.
     *
     * @param people by day
     */
    static PeriodBlocks ofYears(SortedMap<LocalDate, Long> people, long k) {
        SortedMap<Integer, PeriodBlocks> years = new TreeMap<>();
        people.forEach((day, n) -> years.computeIfAbsent(
                day.getYear(), year -> of(people.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)), k)));
        List<Days> days = new ArrayList<>();
        List<Days> months = new ArrayList<>();
        boolean ended = true;
        for (PeriodBlocks year : years.values()) {
            if (ended && !year.days.isEmpty()) {
                days.clear();
                months.clear();
            }
            ended = year.days.isEmpty();
            days.addAll(year.days);
            months.addAll(year.months);
        }
        return new PeriodBlocks(List.copyOf(days), List.copyOf(months), bounds(people, days));
    }

    /** What of these days lies before or behind all blocks is not told. */
    private static Days bounds(SortedMap<LocalDate, Long> people, List<Days> days) {
        if (days.isEmpty()) {
            return ALWAYS;
        }
        LocalDate from = days.getFirst().from();
        LocalDate to = days.getLast().to();
        return new Days(
                people.headMap(from).isEmpty() ? ALWAYS.from() : from,
                people.tailMap(to.plusDays(1)).isEmpty() ? ALWAYS.to() : to);
    }

    /** Entries in a row that have k people together, each from its first to its last; none where all have fewer. */
    private static List<Days> runs(SortedMap<LocalDate, Long> people, long k) {
        List<Days> runs = new ArrayList<>();
        LocalDate start = null;
        long n = 0;
        for (Map.Entry<LocalDate, Long> each : people.entrySet()) {
            start = start == null ? each.getKey() : start;
            n += each.getValue();
            if (n >= k) {
                runs.add(new Days(start, each.getKey()));
                start = null;
                n = 0;
            }
        }
        if (start != null && !runs.isEmpty()) {
            runs.set(runs.size() - 1, new Days(runs.getLast().from(), people.lastKey()));
        }
        return runs;
    }

    /** The days of a period that lie in whole blocks or in none, as few cut off as needed; empty where there is no whole block. */
    Optional<Days> within(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(told.from()) ? told.from() : from;
        LocalDate last = to.isAfter(told.to()) ? told.to() : to;
        boolean some = false;
        for (Days block : days) {
            if (block.isWithin(from, to)) {
                some = true;
            } else if (block.touches(from, to) && !some && block.from().isBefore(from)) {
                first = block.to().plusDays(1);
            } else if (block.touches(from, to)) {
                last = block.from().minusDays(1);
            }
        }
        return some ? Optional.of(new Days(first, last)) : Optional.empty();
    }

    /** The blocks of days in a period. */
    List<Days> days(LocalDate from, LocalDate to) {
        return days.stream().filter(block -> block.isWithin(from, to)).toList();
    }

    /** The months, and months that are told together, that a period touches, oldest first. */
    List<Days> months(LocalDate from, LocalDate to) {
        return months.stream().filter(block -> block.touches(from, to)).toList();
    }
}
