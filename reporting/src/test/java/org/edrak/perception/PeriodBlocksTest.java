package org.edrak.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.edrak.perception.PeriodBlocks.Days;
import org.junit.jupiter.api.Test;

class PeriodBlocksTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static long people(SortedMap<LocalDate, Long> all, Days days) {
        return all.subMap(days.from(), days.to().plusDays(1)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static SortedMap<LocalDate, Long> until(SortedMap<LocalDate, Long> all, LocalDate to) {
        return all.headMap(to.plusDays(1));
    }

    @Test
    void noTwoPeriodsDifferByFewPeople() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            SortedMap<LocalDate, Long> all = new TreeMap<>();
            for (int day = 0; day < 500; day++) {
                if (random.nextInt(3) == 0) {
                    all.put(FIRST.plusDays(day), (long) random.nextInt(4));
                }
            }
            LocalDate from = FIRST.plusDays(random.nextInt(400));
            LocalDate to = from.plusDays(random.nextInt(100));
            LocalDate later = to.plusDays(1 + random.nextInt(10));
            var narrow = PeriodBlocks.within(until(all, to), from, to, 5);
            var wide = PeriodBlocks.within(until(all, later), from, later, 5);
            long here = narrow.map(days -> people(all, days)).orElse(0L);
            long there = wide.map(days -> people(all, days)).orElse(0L);
            // What is left of a year joins its last block when the year is over.
            if (to.getYear() == later.getYear() && !later.equals(LocalDate.of(to.getYear(), 12, 31))) {
                assertThat(Math.abs(there - here)).isNotIn(1L, 2L, 3L, 4L);
            }
            assertThat(here).isNotIn(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void keepsAPeriodInWhichEachDayHasEnough() {
        SortedMap<LocalDate, Long> all = new TreeMap<>();
        for (int day = 0; day < 90; day++) {
            all.put(FIRST.plusDays(day), 5L);
        }
        LocalDate from = FIRST.plusDays(10);
        LocalDate to = FIRST.plusDays(20);
        assertThat(PeriodBlocks.within(all, from, to, 5)).contains(new Days(from, to));
    }

    @Test
    void findsNoBlockWhereFewCame() {
        SortedMap<LocalDate, Long> all = new TreeMap<>();
        all.put(FIRST, 4L);
        assertThat(PeriodBlocks.within(all, FIRST, FIRST.plusDays(30), 5)).isEmpty();
    }
}
