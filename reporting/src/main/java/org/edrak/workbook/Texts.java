package org.edrak.workbook;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The workbook's words in the reader's language, with its digits and calendar. */
final class Texts {
    private final boolean persian;
    private final ResourceBundle bundle;
    private final ULocale numbers;
    private final SimpleDateFormat day;
    private final SimpleDateFormat shortJalali;
    private final SimpleDateFormat gregorianMonth;

    Texts(Locale locale) {
        persian = locale.getLanguage().equals("fa");
        bundle = ResourceBundle.getBundle(
                "org.edrak.workbook.texts",
                persian ? Locale.of("fa") : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        numbers = persian ? new ULocale("fa_IR") : ULocale.ENGLISH;
        day = dates("d MMMM yyyy", persian ? "fa_IR@calendar=persian" : "en@calendar=gregorian");
        shortJalali = dates("y/MM/dd", "fa_IR@calendar=persian");
        gregorianMonth = dates("MMM yyyy", persian ? "fa_IR@calendar=gregorian" : "en@calendar=gregorian");
    }

    boolean persian() {
        return persian;
    }

    /** The words of a key, with its numbers written in the language's digits. */
    String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, numbers).format(values);
    }

    /** Whether a figure is more than chance, in a word. */
    String certainty(@Nullable Double p, boolean real) {
        return of(p == null ? "unsure" : real ? "real" : "noise");
    }

    /** A day in words, Jalali in Persian. */
    String day(LocalDate date) {
        return day.format(noon(date));
    }

    /** A day as it is written in figures, Jalali. */
    String jalali(LocalDate date) {
        return shortJalali.format(noon(date));
    }

    /** The name of a month, or of the first and the last of several. */
    String month(LocalDate from, LocalDate to) {
        String first = gregorianMonth.format(noon(from));
        return YearMonth.from(from).equals(YearMonth.from(to))
                ? first
                : first + " – " + gregorianMonth.format(noon(to));
    }

    /** An Excel number format that shows the language's digits. */
    String format(String pattern) {
        if (!persian) {
            return pattern;
        }
        return "[$-3000429]" + pattern.replace(";", ";[$-3000429]");
    }

    private static SimpleDateFormat dates(String pattern, String locale) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, new ULocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static Date noon(LocalDate date) {
        return Date.from(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
