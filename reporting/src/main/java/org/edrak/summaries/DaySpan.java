package org.edrak.summaries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.edrak.summaries.RowKey.Span;

/** Rows of one span, from one first day to another, both included. */
record DaySpan(Span span, LocalDate from, LocalDate to) {
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

    /** A period day by day. */
    static List<DaySpan> days(LocalDate from, LocalDate to) {
        return List.of(new DaySpan(Span.DAY, from, to));
    }
}
