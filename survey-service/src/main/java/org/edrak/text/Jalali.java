package org.edrak.text;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Days of the Jalali calendar, which Iran uses. */
public final class Jalali {
    private static final long DAY_IN_MILLIS = 86_400_000L;

    private Jalali() {}

    /**
     * The day that the Jalali calendar calls {@code year}, {@code month} (1 to 12), {@code day} (1 to 31).
     *
     * @throws DateTimeException when that calendar has no such day
     */
    public static LocalDate day(int year, int month, int day) {
        PersianCalendar calendar = calendar();
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        try {
            return LocalDate.EPOCH.plusDays(Math.floorDiv(calendar.getTimeInMillis(), DAY_IN_MILLIS));
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("no day of the Jalali calendar", e);
        }
    }

    /** The day as the Jalali calendar writes it, {@code 1405/09/01}, in Latin digits. */
    public static String text(LocalDate day) {
        PersianCalendar calendar = calendar();
        calendar.setTime(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return "%04d/%02d/%02d"
                .formatted(
                        calendar.get(Calendar.EXTENDED_YEAR),
                        calendar.get(Calendar.MONTH) + 1,
                        calendar.get(Calendar.DAY_OF_MONTH));
    }

    private static PersianCalendar calendar() {
        return new PersianCalendar(TimeZone.GMT_ZONE, new ULocale("fa_IR@calendar=persian"));
    }
}
