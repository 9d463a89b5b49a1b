package org.edrak.analysis;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiTest {
    @ParameterizedTest
    @CsvSource({"👍, 1", "😡😡😡, -1", "❤️, 1", "I waited 😭, -1", "👍 but 👎, 0", "🚗, 0", "no emoji, 0", "'', 0"})
    void takesASide(String text, int side) {
        assertThat(Emoji.side(text)).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"It came after a week", "یک هفته بعد رسید"})
    void countsBesideTheWordsInBothLanguages(String words) {
        double plain = Analyzers.sentiment(words).score();
        assertThat(Analyzers.sentiment(words + " 😍").score()).isGreaterThan(plain + 0.1);
        assertThat(Analyzers.sentiment(words + " 😡").score()).isLessThan(plain - 0.1);
    }

    @Test
    void speaksForATextWithoutWords() {
        Analysis glad = Analyzers.read("👍👍🏽");
        assertThat(glad.language()).isEqualTo(Language.NONE);
        assertThat(requireNonNull(glad.sentiment()).category()).isEqualTo(SentimentClass.VERY_POSITIVE);
        assertThat(requireNonNull(glad.intent()).kind()).isEqualTo(Kind.PRAISE);
        assertThat(Analyzers.sentiment("😡").score()).isNegative();
        assertThat(Analyzers.STANDARD.analyzeAll(List.of("😡", "Fine.", "")))
                .extracting(Analysis::isRead)
                .containsExactly(true, true, false);
    }
}
