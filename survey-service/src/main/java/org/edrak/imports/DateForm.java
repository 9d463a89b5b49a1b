package org.edrak.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edrak.text.Digits;
import org.edrak.text.Jalali;

/** The order in which a file writes year, month and day. Digits may be Persian, Arabic-Indic or Latin. */
public enum DateForm {
    /** Year, month, day of the Gregorian calendar, as ISO 8601 has it; also a full timestamp with zone. */
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST,
    /** Year, month, day of the Jalali calendar. */
    JALALI;

    private static final Pattern DATE =
            Pattern.compile("([0-9]{1,4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,4})" + ClockTime.PATTERN);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{10}(?<millis>[0-9]{3})?");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** The name that forms and the API use, such as {@code year-first}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form that reads most of {@code written}: year first where none reads more. */
    public static DateForm likely(Collection<String> written) {
        DateForm likely = YEAR_FIRST;
        for (DateForm form : values()) {
            if (form.count(written) > likely.count(written)) {
                likely = form;
            }
        }
        return likely;
    }

    private long count(Collection<String> written) {
        return written.stream()
                .filter(text -> read(text, ZoneOffset.UTC).isPresent())
                .count();
    }

    /**
     * The instant that {@code text} names in {@code zone}, unless it tells an offset of its own; a date without a time is
     * its noon; empty if none, or if it lies before 1900 or after 2199, since then the text was written in another form
     * or calendar. What can be meant in one way only is read in every form: months by name, seconds since 1970.
     */
    public Optional<Instant> read(String text, ZoneId zone) {
        try {
            return instant(Digits.toAscii(text.strip()), zone)
                    .filter(instant -> !instant.isBefore(EARLIEST) && instant.isBefore(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> instant(String text, ZoneId zone) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return Optional.of(ClockTime.on(day(date), date, zone));
        }
        Matcher seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            long number = Long.parseLong(text);
            return Optional.of(
                    seconds.group("millis") == null ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
        }
        return NamedMonths.read(text, zone);
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
}
