package org.edrak.subscriptions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** Says when the next weekly mail is due. */
final class MondayRules {
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private MondayRules() {}

    /** The first Monday, seven in the morning on the clocks of that zone, after a moment. */
    static Instant next(Instant after, ZoneId zone) {
        ZonedDateTime here = after.atZone(zone);
        Instant sameWeek = monday(here.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        return sameWeek.isAfter(after) ? sameWeek : monday(here.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private static Instant monday(ZonedDateTime day) {
        return ZonedDateTime.of(day.toLocalDate(), MORNING, day.getZone()).toInstant();
    }
}
