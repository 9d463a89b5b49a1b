package org.edrak.analysis.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.edrak.analysis.WordWeight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordWeightsTest {
    @ParameterizedTest
    @CsvSource({
        "en,The courier was late and nobody answered. I don't think it is worth it!!",
        "en,a",
        "en,so so so gooood :) http://a.b @me 12",
        "fa,غذا عالی بود ولی ارسال افتضاح؛ اصلاً راضی نبودم…",
        "fa,kheyli khub bud 😀👍🏽",
        "en,It came after a week 😡😡",
        "en,It came 👍 after a week 😡"
    })
    void addUpToTheMargin(String language, String text) {
        LinearSentiment sentiment = LinearSentiment.shipped(language);
        LinearModel model = sentiment.model();
        double margin = sentiment.margin(text);
        double sum = sentiment.wordWeights(text).stream()
                .mapToDouble(WordWeight::weight)
                .sum();
        assertThat(sum + model.rows().getFirst().bias()).isCloseTo(margin, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"en,The room was terrible.,terrible", "fa,غذا واقعا افتضاح بود,افتضاح"})
    void blameTheWordThatSaysSo(String language, String text, String worst) {
        List<WordWeight> weights = LinearSentiment.shipped(language).wordWeights(text);
        assertThat(weights.stream()
                        .min(Comparator.comparingDouble(WordWeight::weight))
                        .map(WordWeight::word))
                .hasValue(worst);
    }
}
