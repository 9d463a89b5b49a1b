package org.edrak.surveyfiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void keepsValidNamesAndMakesOthersValid() {
        Names names = new Names();

        assertThat(names.next("Q1_a-b")).isEqualTo("Q1_a-b");
        assertThat(names.next("recommend friends")).isEqualTo("recommend_friends");
        assertThat(names.next("_1")).isEqualTo("q_1");
        assertThat(names.next("5")).isEqualTo("q_5");
        assertThat(names.next("کیفیت")).matches("[a-z]+");
        assertThat(names.next("!!!")).isEqualTo("q_");
        assertThat(names.next("customer")).isEqualTo("customer_2");
    }

    @Test
    void givesNoNameTwice() {
        Names names = new Names();
        String tall = "a".repeat(80);

        assertThat(names.next("a b")).isEqualTo("a_b");
        assertThat(names.next("a.b")).isEqualTo("a_b_2");
        assertThat(names.next(tall)).hasSize(60);
        assertThat(names.next(tall)).hasSize(60).endsWith("_2");
    }

    @Test
    void knowsLanguagesByCodeAndByName() {
        assertThat(Locales.tag("Persian (fa)")).isEqualTo("fa");
        assertThat(Locales.tag("فارسی")).isEqualTo("fa");
        assertThat(Locales.tag("english")).isEqualTo("en");
        assertThat(Locales.tag("PT_BR")).isEqualTo("pt-BR");
        assertThat(Locales.tag("de-informal")).isEqualTo("de-informal");
        assertThat(Locales.tag("ZH-S")).isEqualTo("zh-Hans");
        assertThat(Locales.tag("Klingon")).isNull();
        assertThat(Locales.tag("xxx")).isNull();
    }

    @Test
    void readsHtmlAsPeopleDo() {
        assertThat(PlainText.of("<p>سلام&nbsp;<b>دوست</b></p><ul><li>یک</li><li>دو</li></ul>"))
                .isEqualTo("سلام دوست\nیک\nدو");
        assertThat(PlainText.of("<script>alert(1)</script>a &lt; b")).isEqualTo("a < b");
        assertThat(PlainText.of("می‌آیم")).isEqualTo("می‌آیم");
        assertThat(PlainText.of("<img src='x/logo.png?1'>")).isEqualTo("logo");
    }
}
