package org.edrak.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianTextTest {
    @ParameterizedTest
    @CsvSource({
        "كيفيت, کیفیت",
        "علي رغم, علی رغم",
        "خانة, خانه",
        "نامۀ, نامه",
        "هٔ, ه",
        "مسئول, مسیول",
        "رأی, رای",
        "مؤثر, موثر",
        "کـــتاب, کتاب",
        "مُحَمَّد, محمد",
        "ﺳﻼم, سلام",
        "۱۲٪, 12%",
        "٤۵6, 456",
        "iPhone ۱۳, iphone 13"
    })
    void spellsOneWordOneWay(String typed, String form) {
        assertThat(PersianText.searchForm(typed)).isEqualTo(form);
    }

    @Test
    void joinsWordsWrittenApartOrWithNonJoiner() {
        String joined = PersianText.searchForm("میخواهم کتابهای بهتری");
        assertThat(PersianText.searchForm("می خواهم کتاب های به\u200Cتری")).isEqualTo(joined);
        assertThat(PersianText.searchForm("می\u200Cخواهم کتاب\u200Cهای بهتری")).isEqualTo(joined);
    }

    @Test
    void keepsWordsApartThatOnlyLookLikeAffixes() {
        assertThat(PersianText.searchForm("ها!")).isEqualTo("ها!");
        assertThat(PersianText.searchForm("12 تر")).isEqualTo("12 تر");
        assertThat(PersianText.searchForm("قدیمی است")).isEqualTo("قدیمی است");
    }

    @Test
    void collapsesSpaceAndDropsInvisibles() {
        assertThat(PersianText.searchForm(" \u200F سلام \u00A0\n\t دنیا\u202C\uFEFF "))
                .isEqualTo("سلام دنیا");
    }

    @Test
    void shrinksStretchedWordsForModelsOnly() {
        assertThat(PersianText.modelForm("عاااالیییی بوووود!!!!")).isEqualTo("عالی بود!!");
        assertThat(PersianText.modelForm("sooooo ۱۰۰۰۰")).isEqualTo("soo 10000");
        assertThat(PersianText.searchForm("عااالی")).isEqualTo("عااالی");
    }

    @Test
    void findsTheWayBackToTheOriginal() {
        String original = "  کیفِیّتِ كتاب‌ها می شود ﷼۵";
        FoldedText folded = PersianText.fold(original);
        assertThat(folded.text()).startsWith("کیفیت کتابها میشود");
        int at = folded.text().indexOf("کتابها");
        int end = at + "کتابها".length() - 1;
        assertThat(original.substring(folded.originalStart(at), folded.originalEnd(end)))
                .isEqualTo("كتاب‌ها");
    }

    @Test
    void survivesAnything() {
        assertThatCode(() -> {
                    PersianText.modelForm("");
                    PersianText.modelForm("\u0000\uD83D \uDE00🙂🙂🙂👨‍👩‍👧 \uFDFA\uFDFA\uFDFA\uFDFA");
                    PersianText.modelForm("می ".repeat(1000));
                })
                .doesNotThrowAnyException();
    }

    @Test
    @Timeout(5)
    void takesTimeInProportionToLength() {
        String text = "ا".repeat(100_000) + "!";
        PersianText.modelForm(text);
        long begin = System.nanoTime();
        assertThat(PersianText.modelForm(text)).isEqualTo("ا!");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(500));
    }
}
