package org.edrak.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edrak.text.Jalali;

/** The order in which a file writes year, month and day. Digits may be Persian, Arabic-Indic or Latin. */
public enum DateForm {
    /** Year, month, day of the Gregorian calendar, as ISO 8601 has it; also a full timestamp with zone. */
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST,
    /** Year, month, day of the Jalali calendar. */
    JALALI;

    private static final Pattern DATE = Pattern.compile("(\\p{Nd}{1,4})[-/.](\\p{Nd}{1,2})[-/.](\\p{Nd}{1,4})"
            + "(?:[T ]+(\\p{Nd}{1,2}):(\\p{Nd}{2})(?::(\\p{Nd}{2})(?:\\.\\p{Nd}{1,9})?)?)?");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final LocalTime NOON = LocalTime.NOON;

    /** The name that forms and the API use, such as {@code year-first}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The instant that {@code text} names in {@code zone}; a date without a time is its noon; empty if none, or if it
     * lies before 1900 or after 2199, since then the text was written in another form or calendar.
     */
    public Optional<Instant> read(String text, ZoneId zone) {
        return instant(text, zone).filter(instant -> !instant.isBefore(EARLIEST) && instant.isBefore(LATEST));
    }

    private Optional<Instant> instant(String text, ZoneId zone) {
        Matcher date = DATE.matcher(text);
        try {
            if (date.matches()) {
                return Optional.of(
                        LocalDateTime.of(day(date), time(date)).atZone(zone).toInstant());
            }
            return this == YEAR_FIRST ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate day(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        int third = Integer.parseInt(date.group(3));
        return switch (this) {
            case YEAR_FIRST -> LocalDate.of(first, second, third);
            case DAY_FIRST -> LocalDate.of(third, second, first);
            case MONTH_FIRST -> LocalDate.of(third, first, second);
            case JALALI -> Jalali.day(first, second, third);
        };
    }

    private static LocalTime time(Matcher date) {
        if (date.group(4) == null) {
            return NOON;
        }
        int second = date.group(6) == null ? 0 : Integer.parseInt(date.group(6));
        return LocalTime.of(Integer.parseInt(date.group(4)), Integer.parseInt(date.group(5)), second);
    }
}
