package org.edrak.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        "JALALI, ۱۴۰۳/۱۲/۳۰ ۱۰:۳۰, 2025-03-20T07:00:00Z",
        "YEAR_FIRST, 2020-11-06 14:05:09+00:00, 2020-11-06T14:05:09Z",
        "YEAR_FIRST, 2020-11-06T14:05:09.250 -11:00, 2020-11-07T01:05:09Z",
        "YEAR_FIRST, 2020-11-06T14:05:09+0330, 2020-11-06T10:35:09Z",
        "MONTH_FIRST, 11/06/2020 2:05 PM, 2020-11-06T10:35:00Z",
        "MONTH_FIRST, 11/06/2020 12:05 a.m., 2020-11-05T20:35:00Z",
    })
    void readsADateAsItIsWritten(DateForm form, String text, String instant) {
        assertThat(form.read(text, TEHRAN)).map(Object::toString).contains(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "16 آبان 1399, 2020-11-06T08:30:00Z",
        "جمعه ۱۶ آبان ۱۳۹۹, 2020-11-06T08:30:00Z",
        "۱ فروردين ۱۴۰۰, 2021-03-21T08:30:00Z",
        "6 November 2020, 2020-11-06T08:30:00Z",
        "'Nov. 6, 2020', 2020-11-06T08:30:00Z",
        "'Fri, 06 Nov 2020 14:05:09 GMT', 2020-11-06T14:05:09Z",
        "6-Nov-2020 14:05, 2020-11-06T10:35:00Z",
        "1604671509, 2020-11-06T14:05:09Z",
        "1604671509250, 2020-11-06T14:05:09.250Z",
    })
    void readsInEveryFormWhatCanBeMeantInOneWay(String text, String instant) {
        for (DateForm form : DateForm.values()) {
            assertThat(form.read(text, TEHRAN))
                    .as(form.key())
                    .map(Object::toString)
                    .contains(instant);
        }
    }

    @Test
    void tellsTheFormFromManyDates() {
        assertThat(DateForm.likely(List.of("03/04/2025", "29/03/2025"))).isEqualTo(DateForm.DAY_FIRST);
        assertThat(DateForm.likely(List.of("03/04/2025", "03/29/2025"))).isEqualTo(DateForm.MONTH_FIRST);
        assertThat(DateForm.likely(List.of("۱۴۰۳/۰۳/۱۲"))).isEqualTo(DateForm.JALALI);
        assertThat(DateForm.likely(List.of("16 آبان 1399", "2020-11-06"))).isEqualTo(DateForm.YEAR_FIRST);
        assertThat(DateForm.likely(List.of("3 days ago"))).isEqualTo(DateForm.YEAR_FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3 days ago", "31 آبان 1399", "30 February 2020", "6 Nowember 2020", "6 Nov 20", "160467150"})
    void refusesWordsThatAreNoDate(String text) {
        assertThat(DateForm.YEAR_FIRST.read(text, TEHRAN)).isEmpty();
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
