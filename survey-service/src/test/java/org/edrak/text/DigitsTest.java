package org.edrak.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void readsPersianAndArabicDigits() {
        assertThat(Digits.toAscii("۱۴۰۴/٠٣/12 نمرهٔ ۹")).isEqualTo("1404/03/12 نمرهٔ 9");
    }

    @Test
    void showsPersianDigits() {
        assertThat(Digits.toPersian("22.1 از ٣ تا 25")).isEqualTo("۲۲.۱ از ۳ تا ۲۵");
    }

    @Test
    void leavesTextWithoutDigitsAlone() {
        assertThat(Digits.toAscii("سلام 🙂 hi")).isEqualTo("سلام 🙂 hi");
        assertThat(Digits.toPersian("")).isEmpty();
    }
}
