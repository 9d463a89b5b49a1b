package org.edrak.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipingTest {
    private static final Values ANSWERS = Map.<String, Object>of(
            "name", "مینا $1 \\ {nps}", "nps", 9, "sum", 0.5, "liked", List.of("قهوه", 2, "جا"), "yes", true)::get;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why {nps}?|en|Why 9?",
                "چرا {nps}؟|fa|چرا ۹؟",
                "{sum}|en|0.5",
                "{sum}|fa|۰٫۵",
                "{sum}|fa-IR|۰٫۵",
                "{liked}|fa|قهوه، ۲، جا",
                "{liked}|ar|قهوه، 2، جا",
                "{liked}|de|قهوه, 2, جا",
                "{yes}{none}{yes}|en|truetrue",
            })
    void showsAnswersInTheirPlace(String text, String language, String shown) {
        assertThat(Piping.of(text).fill(ANSWERS, language)).isEqualTo(shown);
    }

    @Test
    void showsTextAsItIs() {
        assertThat(Piping.of("Dear {name}!").fill(ANSWERS, "fa")).isEqualTo("Dear مینا $1 \\ {nps}!");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e15, 123456789, 0, -7})
    void showsWholeNumbersWithoutDecimals(double number) {
        assertThat(Piping.of("{a}").fill(variable -> number, "en")).isEqualTo("%.0f".formatted(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "}", "{}", "{ nps }", "{نام}", "{1}", "a {b", "{{", "{a b}", "{a.}", "{a\n}", "$1"})
    void leavesOtherBracesAlone(String text) {
        assertThat(Piping.of(text).variables()).isEmpty();
        assertThat(Piping.of(text).fill(ANSWERS, "en")).isEqualTo(text);
    }

    @Test
    void namesItsVariables() {
        assertThat(Piping.of("{b} {a.سرعت پاسخ} {{nps}} {b}").variables()).containsExactly("b", "a.سرعت پاسخ", "nps");
    }
}
