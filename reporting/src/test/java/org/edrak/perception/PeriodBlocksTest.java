package org.edrak.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static SortedMap<LocalDate, Long> random(Random random, int seldom) {
        SortedMap<LocalDate, Long> all = new TreeMap<>();
        for (int day = 0; day < 900; day++) {
            if (random.nextInt(seldom) == 0) {
                all.put(FIRST.plusDays(day), 1L + random.nextInt(4));
            }
        }
        return all;
    }

    private static void assertNoTwoPeriodsDifferByFew(
            SortedMap<LocalDate, Long> all, PeriodBlocks blocks, Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(850));
        LocalDate to = from.plusDays(random.nextInt(400));
        Days one = blocks.within(from, to).orElse(null);
        List<Days> neighbours = new ArrayList<>();
        for (int by = -10; by <= 10; by++) {
            blocks.within(from, to.plusDays(Math.max(by, 0))).ifPresent(neighbours::add);
            blocks.within(from.plusDays(Math.min(by, 0)), to).ifPresent(neighbours::add);
        }
        if (one == null) {
            neighbours.forEach(other -> assertThat(people(all, other)).isNotIn(1L, 2L, 3L, 4L));
            return;
        }
        assertThat(people(all, one)).isGreaterThanOrEqualTo(5);
        neighbours.forEach(other -> assertThat(people(all, other) - people(all, one))
                .as("%s and %s", one, other)
                .isNotIn(1L, 2L, 3L, 4L));
    }

    @Test
    void noTwoPeriodsDifferByFewPeople() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            SortedMap<LocalDate, Long> all = random(random, 1 + random.nextInt(40));
            assertNoTwoPeriodsDifferByFew(all, PeriodBlocks.of(all, 5), random);
            assertNoTwoPeriodsDifferByFew(all, PeriodBlocks.ofYears(all, 5), random);
        }
    }

    @Test
    void tellsTheSameWhetherOtherMonthsAreKnownByDayOrAsAWhole() {
        Random random = new Random(6);
        for (int round = 0; round < 300; round++) {
            SortedMap<LocalDate, Long> all = random(random, 1 + random.nextInt(20));
            LocalDate from = FIRST.plusDays(random.nextInt(800));
            LocalDate to = from.plusDays(random.nextInt(200));
            SortedMap<LocalDate, Long> coarse = new TreeMap<>();
            all.forEach((day, n) -> {
                boolean inside = !day.isBefore(from.withDayOfMonth(1))
                        && day.isBefore(to.withDayOfMonth(1).plusMonths(1));
                coarse.merge(inside ? day : day.withDayOfMonth(1), n, Long::sum);
            });
            long byDay = PeriodBlocks.of(all, 5)
                    .within(from, to)
                    .map(days -> people(all, days))
                    .orElse(0L);
            long byMonth = PeriodBlocks.of(coarse, 5)
                    .within(from, to)
                    .map(days -> people(all, days))
                    .orElse(0L);
            assertThat(byMonth).isEqualTo(byDay);
        }
    }

    @Test
    void takesMonthsOfFewTogetherWithTheNext() {
        SortedMap<LocalDate, Long> all = new TreeMap<>();
        all.put(FIRST.plusDays(3), 9L);
        all.put(FIRST.plusMonths(1), 3L);
        all.put(FIRST.plusMonths(2), 4L);
        all.put(FIRST.plusMonths(3), 8L);
        all.put(FIRST.plusMonths(4), 2L);
        assertThat(PeriodBlocks.of(all, 5).months(FIRST, FIRST.plusYears(1)))
                .extracting(Days::from)
                .containsExactly(FIRST, FIRST.plusMonths(1), FIRST.plusMonths(3));
    }

    @Test
    void keepsAPeriodInWhichEachDayHasEnough() {
        SortedMap<LocalDate, Long> all = new TreeMap<>();
        for (int day = 0; day < 90; day++) {
            all.put(FIRST.plusDays(day), 5L);
        }
        LocalDate from = FIRST.plusDays(10);
        LocalDate to = FIRST.plusDays(20);
        assertThat(PeriodBlocks.of(all, 5).within(from, to)).contains(new Days(from, to));
    }

    @Test
    void countsThoseWhoCameLastAtOnceWithTheDaysBefore() {
        SortedMap<LocalDate, Long> all = new TreeMap<>();
        all.put(FIRST, 5L);
        all.put(FIRST.plusDays(1), 1L);
        PeriodBlocks blocks = PeriodBlocks.of(all, 5);
        assertThat(blocks.within(FIRST, FIRST.plusDays(1))).contains(new Days(FIRST, FIRST.plusDays(1)));
        assertThat(blocks.within(FIRST, FIRST)).isEmpty();
    }

    @Test
    void findsNoBlockWhereFewCame() {
        SortedMap<LocalDate, Long> all = new TreeMap<>();
        all.put(FIRST, 4L);
        assertThat(PeriodBlocks.of(all, 5).within(FIRST, FIRST.plusDays(30))).isEmpty();
    }
}
