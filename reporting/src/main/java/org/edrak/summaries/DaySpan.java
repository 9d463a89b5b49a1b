package org.edrak.summaries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.edrak.summaries.RowKey.Span;

/** Rows of one span, from one first day to another, both included. */
record DaySpan(Span span, LocalDate from, LocalDate to) {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** A period as the whole months in it and the days at its edges. */
    static List<DaySpan> of(LocalDate from, LocalDate to) {
        LocalDate months = from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
        LocalDate after = to.plusDays(1).withDayOfMonth(1);
        if (!months.isBefore(after)) {
            return List.of(new DaySpan(Span.DAY, from, to));
        }
        List<DaySpan> spans = new ArrayList<>();
        if (from.isBefore(months)) {
            spans.add(new DaySpan(Span.DAY, from, months.minusDays(1)));
        }
        spans.add(new DaySpan(Span.MONTH, months, after.minusMonths(1)));
        if (!after.isAfter(to)) {
            spans.add(new DaySpan(Span.DAY, after, to));
        }
        return spans;
    }

    /** All time: day by day in the months that a period touches, and the other months whole. */
    static List<DaySpan> around(LocalDate from, LocalDate to) {
        LocalDate first = from.withDayOfMonth(1);
        LocalDate after = to.withDayOfMonth(1).plusMonths(1);
        return List.of(
                new DaySpan(Span.MONTH, FIRST, first.minusDays(1)),
                new DaySpan(Span.DAY, first, after.minusDays(1)),
                new DaySpan(Span.MONTH, after, LAST));
    }
}
