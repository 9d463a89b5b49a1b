package org.edrak.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts persian = new Texts(Locale.of("fa"));
    private final Texts english = new Texts(Locale.ENGLISH);

    @Test
    void haveEveryKeyInBothLanguages() throws IOException {
        assertThat(load("fa").stringPropertyNames()).isEqualTo(load("en").stringPropertyNames());
        assertThat(load("fa").values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void writeNumbersInTheDigitsOfTheLanguage() {
        assertThat(persian.of("meaning.csat", 74, 1070)).contains("۷۴").contains("۱٬۰۷۰");
        assertThat(english.of("meaning.csat", 74, 1070)).contains("74 of 1,070");
    }

    @Test
    void writeDaysInTheCalendarOfTheLanguage() {
        LocalDate nowruz = LocalDate.of(2026, 3, 21);
        assertThat(persian.day(nowruz)).isEqualTo("۱ فروردین ۱۴۰۵");
        assertThat(persian.jalali(nowruz)).isEqualTo("۱۴۰۵/۰۱/۰۱");
        assertThat(english.day(nowruz)).isEqualTo("21 March 2026");
    }

    @Test
    void nameAMonthOrTheFirstAndTheLastOfSeveral() {
        LocalDate march = LocalDate.of(2026, 3, 1);
        assertThat(english.month(march, march.plusDays(30))).isEqualTo("Mar 2026");
        assertThat(english.month(march, march.plusDays(31))).isEqualTo("Mar 2026 – Apr 2026");
    }

    private static Properties load(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream("texts_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
