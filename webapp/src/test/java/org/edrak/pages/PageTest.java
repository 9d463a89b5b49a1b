package org.edrak.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");
    private final Page fa = page(Page.FA, "/report?survey=1&lang=fa&from=2026-01-01");
    private final Page en = page(Page.EN, "/surveys/0K1");

    @Test
    void writesPersianDigits() {
        assertThat(fa.number(1_234_567)).isEqualTo("۱٬۲۳۴٬۵۶۷");
        assertThat(fa.decimal(22.14, 1)).isEqualTo("۲۲٫۱");
        assertThat(fa.signed(-1.1, 1)).endsWith("−۱٫۱");
        assertThat(fa.digits("v2.0")).isEqualTo("v۲.۰");
        assertThat(en.number(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void givesNothingASign() {
        assertThat(en.signed(0.04, 1)).isEqualTo("0.0");
        assertThat(en.signed(-0.04, 1)).isEqualTo("0.0");
        assertThat(en.decimal(-0.04, 1)).isEqualTo("0.0");
        assertThat(en.signed(22.1, 0)).isEqualTo("+22");
        assertThat(en.signed(-14.7, 1)).isEqualTo("−14.7");
    }

    @Test
    void writesJalaliDatesInPersian() {
        var nowruz = LocalDate.of(2026, 3, 21);
        assertThat(fa.date(nowruz)).isEqualTo("۱ فروردین ۱۴۰۵");
        assertThat(en.date(nowruz)).isEqualTo("21 March 2026");
        assertThat(fa.monthName(nowruz)).isEqualTo("فروردین");
        assertThat(fa.year(nowruz)).isEqualTo("۱۴۰۵");
    }

    @Test
    void tellsTimesInTheZoneOfTheWorkspace() {
        var late = Instant.parse("2026-03-20T21:00:00Z");
        assertThat(fa.dateTime(late)).isEqualTo("۱ فروردین ۱۴۰۵، ۰۰:۳۰");
        assertThat(en.dateTime(late)).isEqualTo("21 March 2026, 00:30");
    }

    @Test
    void readsDaysOfBothCalendars() {
        var day = LocalDate.of(2026, 3, 21);
        assertThat(Page.readDay("2026-03-21")).contains(day);
        assertThat(Page.readDay(" ۱۴۰۵/۰۱/۰۱ ")).contains(day);
        assertThat(Page.readDay("1405-1-1")).contains(day);
        assertThat(Page.readDay(fa.dayField(day))).contains(day);
        assertThat(Page.readDay(en.dayField(day))).contains(day);
        assertThat(Page.readDay("1405/13/01")).isEmpty();
        assertThat(Page.readDay("yesterday")).isEmpty();
        assertThat(Page.readDay("")).isEmpty();
    }

    @Test
    void switchesTheLanguageOfThisPage() {
        assertThat(fa.in("en")).isEqualTo("/report?survey=1&from=2026-01-01&lang=en");
        assertThat(en.in("fa")).isEqualTo("/surveys/0K1?lang=fa");
    }

    @Test
    void knowsThePartOfTheSite() {
        assertThat(en.within("/surveys")).isTrue();
        assertThat(en.within("/")).isFalse();
        assertThat(page(Page.EN, "/surveysome").within("/surveys")).isFalse();
        assertThat(page(Page.EN, "/?lang=en").within("/")).isTrue();
    }

    @Test
    void followsOnlyWebAddresses() {
        assertThat(en.followable("https://example.com/a")).isEqualTo("https://example.com/a");
        assertThat(en.followable("javascript:alert(1)")).isNull();
        assertThat(en.followable("//evil.example")).isNull();
    }

    private static Page page(Locale locale, String path) {
        return Page.open(locale, TEHRAN, Theme.AUTO, "", path);
    }
}
