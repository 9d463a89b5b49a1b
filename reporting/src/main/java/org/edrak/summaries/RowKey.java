package org.edrak.summaries;

import java.time.LocalDate;

/** Which row of sums: a day or a month of a slice. */
record RowKey(Slice slice, Span span, LocalDate first) {
    /** How long a row's time is. */
    enum Span {
        DAY,
        MONTH;

        String key() {
            return name().substring(0, 1);
        }

        static Span of(String key) {
            return key.equals("D") ? DAY : MONTH;
        }

        LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
            };
        }
    }
}
