package org.edrak.perception;

import java.time.LocalDate;
import java.util.TreeMap;
import org.edrak.perception.PeriodBlocks.Days;
import org.edrak.verbatims.Verbatim;

/**
 * What one kind of feedback gave in the days of a query that tell of enough people.
 *
 * @param blocks which days and months tell of them together
 * @param days what of the query's period is counted
 */
record Told(Verbatim.Source source, MonthlyFold months, PeriodBlocks blocks, Days days) {
    /** All together; days that tell of enough people only together stand in it as the first of these. */
    PerceptionSummary summary() {
        TreeMap<Long, Long> starts = new TreeMap<>();
        for (Days block : blocks.days(days.from(), days.to())) {
            starts.put(block.from().toEpochDay(), block.to().toEpochDay());
        }
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        months.whole()
                .each((cell, moments) -> fold.add(
                        cell instanceof Cell.OnDay on ? new Cell.OnDay(start(starts, on.day()), on.measure()) : cell,
                        moments));
        return fold.summary();
    }

    private static long start(TreeMap<Long, Long> starts, long day) {
        var block = starts.floorEntry(day);
        return block != null && block.getValue() >= day ? block.getKey() : day;
    }

    /** Whether two months that follow each other tell of enough people only together. */
    boolean joins(LocalDate month, LocalDate next) {
        return blocks.months(month, next).stream().anyMatch(group -> group.isAround(month, next));
    }
}
