package org.edrak.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.edrak.perception.PeriodBlocks.Days;
import org.edrak.perception.ReportScope.Withheld;
import org.edrak.responses.Flagged;
import org.edrak.verbatims.Verbatim;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);

    private static Gathered gathered(SortedMap<LocalDate, Long> people) {
        PeriodBlocks blocks = PeriodBlocks.of(people, 5);
        List<Told> told = blocks.within(FIRST, LAST).stream()
                .map(days -> new Told(Verbatim.Source.ANSWER, fold(people, days), blocks, days))
                .toList();
        ReportQuery query = new ReportQuery(1, "Shop", ZoneOffset.UTC, null, FIRST, LAST, Flagged.WITH);
        long asked = SurveyPart.people(people, new Days(FIRST, LAST));
        return new Gathered(query.cutTo(told), told, asked, List.of(), List.of(), Map.of(), new QuoteCandidates());
    }

    private static MonthlyFold fold(SortedMap<LocalDate, Long> people, Days days) {
        MonthlyFold fold = new MonthlyFold();
        people.subMap(days.from(), days.to().plusDays(1)).forEach((day, n) -> {
            for (int i = 0; i < n; i++) {
                fold.add(new ScoredResponse(day, "link", 9, List.of(), List.of(), 0, List.of()));
            }
        });
        return fold;
    }

    private static SortedMap<LocalDate, Long> people(long... byMonth) {
        SortedMap<LocalDate, Long> people = new TreeMap<>();
        for (int i = 0; i < byMonth.length; i++) {
            people.put(FIRST.plusMonths(i).plusDays(9), byMonth[i]);
        }
        return people;
    }

    @Test
    void tellsMonthsOfFewTogetherWithTheNext() {
        Gathered gathered = gathered(people(7, 2, 6, 9));
        assertThat(gathered.months())
                .extracting(PeriodSummary::from)
                .containsExactly(FIRST, FIRST.plusMonths(1), FIRST.plusMonths(3));
        assertThat(gathered.months())
                .extracting(month -> month.summary().npsCounts().n())
                .containsExactly(7L, 8L, 9L);
    }

    @Test
    void tellsDaysOfFewAsTheFirstOfThoseWithWhichTheyAreEnough() {
        PerceptionSummary summary = gathered(people(7, 2, 6, 9)).summary();
        LocalDate february = FIRST.plusMonths(1).plusDays(9);
        Cell.OnDay promoters = new Cell.OnDay(february.toEpochDay(), Cell.Measure.PROMOTERS);
        assertThat(summary.get(promoters).n()).isEqualTo(8);
        assertThat(summary.all(Cell.OnDay.class).keySet().stream()
                        .map(Cell.OnDay::day)
                        .distinct())
                .hasSize(3);
    }

    @Test
    void withholdsWhatFourGaveAndNothingWhereNobodyCame() {
        Gathered four = gathered(people(4));
        assertThat(Cover.of(four, four.summary())).isEqualTo(new Cover(Withheld.FEW, true));
        Gathered none = gathered(new TreeMap<>());
        assertThat(Cover.of(none, none.summary())).isEqualTo(new Cover(null, true));
        Gathered nine = gathered(people(9));
        assertThat(Cover.of(nine, nine.summary())).isEqualTo(new Cover(null, true));
        Gathered ten = gathered(people(10));
        assertThat(Cover.of(ten, ten.summary())).isEqualTo(new Cover(null, false));
    }
}
