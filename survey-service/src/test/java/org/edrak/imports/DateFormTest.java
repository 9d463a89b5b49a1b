package org.edrak.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    @ParameterizedTest
    @CsvSource({
        "YEAR_FIRST, 2020-11-06, 2020-11-06T08:30:00Z",
        "YEAR_FIRST, 2020/11/06 14:05, 2020-11-06T10:35:00Z",
        "YEAR_FIRST, 2020-11-06T14:05:09Z, 2020-11-06T14:05:09Z",
        "DAY_FIRST, 06.11.2020, 2020-11-06T08:30:00Z",
        "MONTH_FIRST, 11/06/2020, 2020-11-06T08:30:00Z",
        "JALALI, ۱۳۹۹/۰۸/۱۶, 2020-11-06T08:30:00Z",
        "JALALI, 1403/12/30, 2025-03-20T08:30:00Z",
    })
    void readsADateAsItIsWritten(DateForm form, String text, String instant) {
        assertThat(form.read(text, TEHRAN)).map(Object::toString).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2020-13-01", "2020-02-30", "2020-11", "1/1/1/1", "0000-00-00"})
    void refusesWhatIsNoDate(String text) {
        assertThat(DateForm.YEAR_FIRST.read(text, TEHRAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1402/12/30", "1403/13/01", "1403/07/31"})
    void refusesDaysThatTheJalaliYearLacks(String text) {
        assertThat(DateForm.JALALI.read(text, TEHRAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YEAR_FIRST, 1404/05/01", "DAY_FIRST, 06/11/20", "JALALI, 2026-05-01"})
    void refusesDatesOfAnotherCalendarOrForm(DateForm form, String text) {
        assertThat(form.read(text, TEHRAN)).isEmpty();
    }
}
