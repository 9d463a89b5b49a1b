package org.edrak.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.edrak.analysis.Span;
import org.junit.jupiter.api.Test;

class ThemeRulesTest {
    private static final List<String> ENGLISH = List.of(
            "The soup came cold and the waiter forgot our drinks.",
            "Parking near the shop is impossible on Fridays.",
            "My parcel arrived a day early, nicely wrapped.",
            "The app logs me out each morning.",
            "Prices went up again for the same coffee.");
    private static final List<String> PERSIAN = List.of(
            "غذا سرد رسید و پیک آدرس را پیدا نکرد.",
            "بسته‌بندی محصول پاره بود.",
            "پشتیبانی تلفن را جواب نمی‌دهد.",
            "قیمت قهوه دوباره بالا رفت.");

    private static PhraseCounts counts(String language, List<String> usual, String news, int recently, int before) {
        PhraseCounts counts = new PhraseCounts(new ThemeWords(language), ThemeRules.LEAST_TEXTS);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String text = usual.get(random.nextInt(usual.size()));
            counts.addRecent(i, i < recently ? text + " " + news : text);
        }
        counts.chooseFrequent();
        for (int i = 0; i < 2000; i++) {
            String text = usual.get(random.nextInt(usual.size()));
            counts.addPast(i < before ? text + " " + news : text);
        }
        return counts;
    }

    private static List<String> names(PhraseCounts counts) {
        return ThemeRules.themes(counts, 10).stream()
                .map(group -> String.join(" ", group.name().phrase().words()))
                .toList();
    }

    @Test
    void findsWhatGrowsAsOneThemeByItsLongestName() {
        PhraseCounts counts = counts("en", ENGLISH, "Sadly the new loyalty card never works!", 24, 3);
        assertThat(names(counts)).containsExactly("loyalty card");
        var theme = ThemeRules.themes(counts, 10).getFirst();
        assertThat(theme.name().phrase().recent()).isEqualTo(24);
        assertThat(theme.name().phrase().before()).isEqualTo(3);
        assertThat(theme.all())
                .extracting(each -> String.join(" ", each.phrase().words()))
                .startsWith("loyalty card")
                .contains("loyalty", "card", "card never works")
                .doesNotContain("never", "the");
    }

    @Test
    void findsPersianThemesHoweverTheyAreTyped() {
        assertThat(names(counts("fa", PERSIAN, "كارت وفاداري کار نمی‌کند.", 15, 0)))
                .contains("کارت وفاداری");
    }

    @Test
    void findsNothingInChanceInTooFewTextsOrWithoutAPast() {
        assertThat(names(counts("en", ENGLISH, "", 0, 0))).isEmpty();
        assertThat(names(counts("en", ENGLISH, "The loyalty card fails.", 9, 0)))
                .isEmpty();
        assertThat(names(counts("en", ENGLISH, "The loyalty card fails.", 24, 160)))
                .isEmpty();
        PhraseCounts early = new PhraseCounts(new ThemeWords("en"), ThemeRules.LEAST_TEXTS);
        for (int i = 0; i < 40; i++) {
            early.addRecent(i, "The loyalty card fails.");
        }
        early.chooseFrequent();
        assertThat(names(early)).isEmpty();
    }

    @Test
    void marksThePhraseWhereItStandsInTheText() {
        String text = "The Loyalty card, the loyalty-free card and my loyalty CARD.";
        assertThat(new ThemeWords("en").places(text, List.of("loyalty", "card")))
                .extracting((Span span) -> span.in(text))
                .containsExactly("Loyalty card", "loyalty CARD");
    }
}
