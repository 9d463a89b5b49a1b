package org.edrak.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MondayRulesTest {
    @ParameterizedTest
    @CsvSource({
        // Tehran has stood at +03:30 since 2022, and 07:00 there is 03:30 in UTC
        "2026-11-22T12:00:00Z, Asia/Tehran, 2026-11-23T03:30:00Z",
        "2026-11-23T03:29:59Z, Asia/Tehran, 2026-11-23T03:30:00Z",
        "2026-11-23T03:30:00Z, Asia/Tehran, 2026-11-30T03:30:00Z",
        // Sunday in UTC, Monday already in Tehran
        "2026-11-22T20:30:00Z, Asia/Tehran, 2026-11-23T03:30:00Z",
        // Tehran's last summer time: +04:30 until September 2022
        "2022-09-18T12:00:00Z, Asia/Tehran, 2022-09-19T02:30:00Z",
        "2022-09-19T12:00:00Z, Asia/Tehran, 2022-09-26T03:30:00Z",
        // Berlin turns its clocks on 25 October 2026 and 28 March 2027
        "2026-10-19T05:00:00Z, Europe/Berlin, 2026-10-26T06:00:00Z",
        "2027-03-22T06:00:00Z, Europe/Berlin, 2027-03-29T05:00:00Z",
        // across the date line
        "2026-11-22T16:59:00Z, Pacific/Kiritimati, 2026-11-22T17:00:00Z",
        "2026-11-23T17:59:00Z, Pacific/Pago_Pago, 2026-11-23T18:00:00Z"
    })
    void isTheNextMondayAtSevenThere(Instant now, ZoneId zone, Instant next) {
        assertThat(MondayRules.next(now, zone)).isEqualTo(next);
    }

    @Test
    void isAlwaysAheadAndAtMostAWeekAndAnHour() {
        for (String name : new String[] {"Asia/Tehran", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe"}) {
            ZoneId zone = ZoneId.of(name);
            Instant now = Instant.parse("2018-01-01T00:00:00Z");
            for (int i = 0; i < 3_000; i++) {
                Instant next = MondayRules.next(now, zone);
                ZonedDateTime there = next.atZone(zone);
                assertThat(next).isAfter(now).isBeforeOrEqualTo(now.plusSeconds(7 * 86_400 + 3_600));
                assertThat(there.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                assertThat(there.getHour()).isEqualTo(7);
                now = now.plusSeconds(80_021);
            }
        }
    }
}
