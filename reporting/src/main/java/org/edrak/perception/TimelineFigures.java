package org.edrak.perception;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.edrak.perception.Cell.Measure;
import org.edrak.perception.Timeline.Point;
import org.edrak.perception.Timeline.Series;
import org.edrak.perception.Timeline.Step;
import org.edrak.standards.Event;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.Proportion;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.statistics.trends.ControlChart;
import org.edrak.statistics.trends.Cusum;
import org.edrak.statistics.trends.MannKendall;
import org.jspecify.annotations.Nullable;

/** The score over time, put together from the days of a summary. */
final class TimelineFigures {
    private static final long MOST_DAYS = 100;
    private static final long MOST_DAYS_OF_WEEKS = 800;

    private final Map<Cell.OnDay, Moments> days;
    private final List<PeriodBlocks.Days> together;
    private final LocalDate from;
    private final LocalDate to;

    private TimelineFigures(ReportBasis basis) {
        days = basis.summary().all(Cell.OnDay.class);
        together = basis.days();
        from = basis.scope().from();
        to = basis.scope().to();
    }

    static Timeline of(ReportBasis basis) {
        TimelineFigures figures = new TimelineFigures(basis);
        List<Series> series = new ArrayList<>();
        for (Step step : Step.values()) {
            if (figures.fits(step)) {
                series.add(figures.series(step));
            }
        }
        List<Event> events = basis.held().events().stream()
                .filter(event ->
                        !event.day().isBefore(figures.from) && !event.day().isAfter(figures.to))
                .toList();
        return new Timeline(List.copyOf(series), events);
    }

    private boolean fits(Step step) {
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        return switch (step) {
            case DAY -> length <= MOST_DAYS;
            case WEEK, SATURDAY_WEEK -> length <= MOST_DAYS_OF_WEEKS;
            case MONTH, JALALI_MONTH -> true;
        };
    }

    private Series series(Step step) {
        NavigableSet<LocalDate> steps = steps(step);
        Map<LocalDate, Map<Measure, Moments>> sums = new HashMap<>();
        days.forEach((cell, moments) -> sums.computeIfAbsent(
                        steps.floor(LocalDate.ofEpochDay(cell.day())), any -> new EnumMap<>(Measure.class))
                .merge(cell.measure(), moments, Moments::plus));
        List<Point> points = new ArrayList<>();
        for (LocalDate start : steps) {
            LocalDate next = steps.higher(start);
            points.add(point(
                    start.isBefore(from) ? from : start,
                    next == null ? to : next.minusDays(1),
                    sums.getOrDefault(start, Map.of())));
        }
        List<@Nullable Double> scores = new ArrayList<>();
        points.forEach(point -> scores.add(
                point.nps().estimate() == null ? null : point.nps().estimate().value()));
        ControlChart chart = ControlChart.individuals(scores);
        return new Series(step, List.copyOf(points), chart, cusum(scores, chart), MannKendall.of(scores));
    }

    /** Where steps begin; one whose answers are all told with those of a step before belongs to that. */
    private NavigableSet<LocalDate> steps(Step step) {
        NavigableSet<LocalDate> steps = new TreeSet<>();
        for (LocalDate start = start(step, from); !start.isAfter(to); start = next(step, start)) {
            LocalDate first = start;
            LocalDate end = next(step, start).minusDays(1);
            LocalDate last = end.isAfter(to) ? to : end;
            boolean told =
                    together.stream().anyMatch(block -> block.from().isBefore(first) && block.isAround(first, last));
            if (!told) {
                steps.add(start);
            }
        }
        return steps;
    }

    private static @Nullable Cusum cusum(List<@Nullable Double> scores, @Nullable ControlChart chart) {
        if (chart == null) {
            return null;
        }
        double sd = chart.points().stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .map(point -> (point.high() - chart.centre()) / 3)
                .orElse(0.0);
        return Cusum.standard(scores, chart.centre(), sd);
    }

    private static Point point(LocalDate from, LocalDate to, Map<Measure, Moments> sums) {
        NpsCounts counts = counts(measure -> sums.getOrDefault(measure, Moments.NONE));
        long satisfied = sums.getOrDefault(Measure.SATISFIED, Moments.NONE).n();
        long all =
                satisfied + sums.getOrDefault(Measure.UNSATISFIED, Moments.NONE).n();
        return new Point(
                from,
                to,
                NpsFigure.of(isFew(counts.n()) ? NpsCounts.NONE : counts),
                isFew(all) ? CsatFigure.NONE : new CsatFigure(Proportion.wilson(satisfied, all), satisfied, all),
                tone(sums.getOrDefault(Measure.ANSWER_TONE, Moments.NONE)),
                tone(sums.getOrDefault(Measure.REVIEW_TONE, Moments.NONE)));
    }

    private static boolean isFew(long people) {
        return people < SuppressionRules.LEAST_PEOPLE;
    }

    /** Where the counts of a score are found. */
    interface Counted {
        Moments of(Measure measure);
    }

    static NpsCounts counts(Counted counted) {
        return new NpsCounts(
                counted.of(Measure.PROMOTERS).n(),
                counted.of(Measure.PASSIVES).n(),
                counted.of(Measure.DETRACTORS).n());
    }

    static @Nullable Double tone(Moments moments) {
        return isFew(moments.n()) ? null : (Double) Thousandths.polarity((double) moments.sum() / moments.n());
    }

    private static LocalDate start(Step step, LocalDate day) {
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case SATURDAY_WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            case MONTH -> day.withDayOfMonth(1);
            case JALALI_MONTH -> day.minusDays(jalali(day, Calendar.DAY_OF_MONTH) - 1L);
        };
    }

    private static LocalDate next(Step step, LocalDate start) {
        return switch (step) {
            case DAY -> start.plusDays(1);
            case WEEK, SATURDAY_WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case JALALI_MONTH -> start(step, start.plusDays(31));
        };
    }

    private static int jalali(LocalDate day, int field) {
        PersianCalendar calendar = new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ENGLISH);
        calendar.setTimeInMillis(day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
        return calendar.get(field);
    }
}
