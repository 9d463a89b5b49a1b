package org.edrak.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edrak.text.Jalali;
import org.edrak.text.PersianText;
import org.jspecify.annotations.Nullable;

/** Dates whose month is a word, which tells its calendar: {@code 23 شهریور 1402}, {@code Jan 2, 2024}. */
final class NamedMonths {
    private static final String WEEKDAY = "(?:\\p{L}+[,،]? )?";
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(?<month>\\p{L}{2,12})\\.?";
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(WEEKDAY + DAY + "[ -]" + MONTH + "[,،]?[ -]" + YEAR + ClockTime.PATTERN),
            Pattern.compile(WEEKDAY + MONTH + " " + DAY + "[,،]? " + YEAR + ClockTime.PATTERN));

    private static final List<String> GREGORIAN = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> JALALI = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");
    private static final int SHORT = 3;
    private static final Map<String, Month> MONTHS = months();

    private record Month(boolean isJalali, int number) {
        LocalDate day(int year, int day) {
            return isJalali ? Jalali.day(year, number, day) : LocalDate.of(year, number, day);
        }
    }

    private NamedMonths() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (int i = 0; i < GREGORIAN.size(); i++) {
            Month month = new Month(false, i + 1);
            months.put(GREGORIAN.get(i), month);
            months.put(GREGORIAN.get(i).substring(0, SHORT), month);
            months.put(PersianText.searchForm(JALALI.get(i)), new Month(true, i + 1));
        }
        return Map.copyOf(months);
    }

    /** The moment that is written, its digits Latin; empty where it is no such date. */
    static Optional<Instant> read(String written, ZoneId zone) {
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(written);
            @Nullable Month month = date.matches() ? MONTHS.get(PersianText.searchForm(date.group("month"))) : null;
            if (month != null) {
                LocalDate day = month.day(Integer.parseInt(date.group("year")), Integer.parseInt(date.group("day")));
                return Optional.of(ClockTime.on(day, date, zone));
            }
        }
        return Optional.empty();
    }
}
