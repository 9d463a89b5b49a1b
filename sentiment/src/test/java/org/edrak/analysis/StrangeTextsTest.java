package org.edrak.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrangeTextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "الخدمة ممتازة جدا",
                "La comida estaba muy buena pero el servicio no",
                "Das Essen war sehr gut",
                "Доставка была быстрой",
                "商品很好",
                "یہ کھانا بہت اچھا ہے"
            })
    void leavesOtherLanguagesUnreadInsteadOfNeutral(String text) {
        Analysis analysis = Analyzers.read(text);
        assertThat(analysis.language()).isEqualTo(Language.OTHER);
        assertThat(analysis.isRead()).isFalse();
        assertThat(analysis.sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "🚗🏠", "😀 😡", "10/10", "...!!!", "\uD83D"})
    void findsNothingToReadWithoutLetters(String text) {
        assertThat(Analyzers.read(text).language()).isEqualTo(Language.NONE);
        assertThat(Analyzers.read(text).sentiment()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Good, ENGLISH", "خوبه, PERSIAN", "iPhone 13 Pro Max عالیه, PERSIAN", "كيفيت خيلي بد بود, PERSIAN"})
    void tellsTheLanguageOfShortTexts(String text, Language language) {
        assertThat(Analyzers.read(text).language()).isEqualTo(language);
        assertThat(Analyzers.read(text).isRead()).isTrue();
    }

    @Test
    void readsMixedTextsAsTheirMainLanguage() {
        assertThat(Analyzers.read("The support team was very helpful, مرسی").language())
                .isEqualTo(Language.ENGLISH);
        assertThat(Analyzers.read("سرویس Snapp خیلی خوب بود thank you").language())
                .isEqualTo(Language.PERSIAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "good ", "the food was, and ", "(", "don't ", "http://a.", "عالی ", "غذا و ", "ا", ":a)-"})
    void readsAHundredKilobytesInBoundedTime(String piece) {
        String text = piece.repeat(100_000 / piece.length()) + "!";
        Analyzers.read("warm");
        long begin = System.nanoTime();
        Analysis analysis = Analyzers.read(text);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(analysis.truncated()).isFalse();
        analysis.sentences()
                .forEach(sentence -> assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void givesManyThreadsTheSameAnswers() {
        List<String> texts = List.of(
                "The food was great but delivery was terrible",
                "غذا عالی بود ولی ارسال افتضاح",
                "I will never come back. The room was dirty.");
        List<Analysis> alone = texts.stream().map(Analyzers::read).toList();
        List<Analysis> together = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> Analyzers.read(texts.get(i % texts.size())))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }
}
