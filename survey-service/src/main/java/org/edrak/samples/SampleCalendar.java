package org.edrak.samples;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * The 365 days of the sample year: how busy each is and how its customers feel.
 *
 * @param last the last day of the year
 */
record SampleCalendar(LocalDate last) {
    static final int DAYS = 365;

    private static final int CRISIS_FROM = 213;
    private static final int CRISIS_DAYS = 49;
    private static final int RECOVERY_DAYS = 63;
    private static final int WORSENING_DAYS = 7;
    /** A customer complains of a late parcel only once it is late. */
    private static final int LATENESS = 5;

    LocalDate first() {
        return last.minusDays(DAYS - 1L);
    }

    boolean isIn(SampleSeason season, LocalDate day) {
        long since = sinceCrisis(day);
        return switch (season) {
            case CRISIS -> since >= LATENESS && since < CRISIS_DAYS + LATENESS;
            case RECOVERY -> since >= CRISIS_DAYS + LATENESS && since < CRISIS_DAYS + RECOVERY_DAYS;
            case NOWRUZ -> isBetween(day, MonthDay.of(3, 18), MonthDay.of(4, 8));
            case YALDA -> isBetween(day, MonthDay.of(12, 18), MonthDay.of(12, 30));
            case BLACK_FRIDAY -> isBetween(day, MonthDay.of(11, 20), MonthDay.of(12, 5));
            case MEHR -> isBetween(day, MonthDay.of(9, 15), MonthDay.of(10, 5));
            case SUMMER -> isBetween(day, MonthDay.of(6, 1), MonthDay.of(9, 5));
            case WINTER ->
                isBetween(day, MonthDay.of(12, 5), MonthDay.of(12, 31))
                        || isBetween(day, MonthDay.of(1, 1), MonthDay.of(3, 1));
        };
    }

    /** How many customers speak on that day, relative to a plain day's 1. */
    double volume(LocalDate day) {
        double ofWeek = switch (day.getDayOfWeek()) {
            case SATURDAY -> 1.2;
            case SUNDAY, MONDAY -> 1.1;
            case TUESDAY, WEDNESDAY -> 1.0;
            case THURSDAY -> 0.85;
            case FRIDAY -> 0.6;
        };
        return ofWeek * ofYear(day);
    }

    private static double ofYear(LocalDate day) {
        if (isBetween(day, MonthDay.of(11, 22), MonthDay.of(12, 1))) {
            return 2.3;
        }
        if (isBetween(day, MonthDay.of(12, 16), MonthDay.of(12, 24))) {
            return 1.5;
        }
        if (isBetween(day, MonthDay.of(3, 5), MonthDay.of(3, 19))) {
            return 1.7;
        }
        if (isBetween(day, MonthDay.of(3, 20), MonthDay.of(4, 2))) {
            return 0.5;
        }
        return isBetween(day, MonthDay.of(9, 15), MonthDay.of(9, 30)) ? 1.3 : 1.0;
    }

    /** How deep the delivery crisis is: 0 for no crisis, 1 at its worst; it comes in a week and goes in nine. */
    double crisis(LocalDate day) {
        long since = sinceCrisis(day);
        if (since < 0 || since >= CRISIS_DAYS + RECOVERY_DAYS) {
            return 0;
        }
        if (since < WORSENING_DAYS) {
            return (since + 1.0) / WORSENING_DAYS;
        }
        return since < CRISIS_DAYS ? 1 : 1 - (since - CRISIS_DAYS + 1.0) / RECOVERY_DAYS;
    }

    LocalDate crisisBegins() {
        return first().plusDays(CRISIS_FROM);
    }

    LocalDate crisisEases() {
        return crisisBegins().plusDays(CRISIS_DAYS);
    }

    LocalDate crisisIsOver() {
        return crisisEases().plusDays(RECOVERY_DAYS);
    }

    private long sinceCrisis(LocalDate day) {
        return ChronoUnit.DAYS.between(crisisBegins(), day);
    }

    private static boolean isBetween(LocalDate day, MonthDay from, MonthDay to) {
        MonthDay it = MonthDay.from(day);
        return !it.isBefore(from) && !it.isAfter(to);
    }
}
