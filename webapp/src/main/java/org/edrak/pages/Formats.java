package org.edrak.pages;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.edrak.imports.DateForm;

/** Numbers and dates as a language writes them: Persian digits and the Jalali calendar in {@code fa}. */
final class Formats {
    private static final Formats FA = new Formats(new ULocale("fa_IR@calendar=persian"));
    private static final Formats EN = new Formats(new ULocale("en_GB"));

    private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}\\P{Nd}");
    private static final int FIRST_GREGORIAN = 1700;
    private static final int UNGROUPED = 1000;

    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final Map<Integer, LocalizedNumberFormatter> byDigits = new ConcurrentHashMap<>();

    private Formats(ULocale locale) {
        this.locale = locale;
        this.numbers = NumberFormatter.withLocale(locale).sign(SignDisplay.NEGATIVE);
    }

    static Formats of(Locale locale) {
        return locale.getLanguage().equals("fa") ? FA : EN;
    }

    String decimal(double value, int digits) {
        boolean plain = digits == 0 && value >= 0 && value < UNGROUPED && value == Math.rint(value);
        return plain ? digits(Integer.toString((int) value)) : written(withDigits(digits), value);
    }

    String signed(double value, int digits) {
        return written(withDigits(digits).sign(SignDisplay.EXCEPT_ZERO), value);
    }

    /** Kept, because making one costs a hundred times what using it does. */
    private LocalizedNumberFormatter withDigits(int digits) {
        return byDigits.computeIfAbsent(digits, any -> numbers.precision(Precision.fixedFraction(digits)));
    }

    private static String written(LocalizedNumberFormatter formatter, double value) {
        return formatter.format(value).toString().replace('-', '−');
    }

    /** Latin digits inside a text, such as a version or a code, as the language writes them. */
    String digits(String text) {
        if (this == EN) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append((char) (c >= '0' && c <= '9' ? c - '0' + '۰' : c)));
        return shown.toString();
    }

    static Optional<LocalDate> readDay(String text) {
        boolean jalali = YEAR.matcher(text).lookingAt() && Integer.parseInt(text.substring(0, 4)) < FIRST_GREGORIAN;
        return (jalali ? DateForm.JALALI : DateForm.YEAR_FIRST)
                .read(text, ZoneOffset.UTC)
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    String date(LocalDate date, String pattern) {
        return date(date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC, pattern);
    }

    String date(Instant instant, ZoneId zone, String pattern) {
        DateFormat format = new SimpleDateFormat(pattern, locale);
        format.setCalendar(Calendar.getInstance(TimeZone.getTimeZone(zone.getId()), locale));
        return format.format(Date.from(instant));
    }
}
