package org.edrak.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.analysis.aspects.OwnDriver;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.questionnaires.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Driver GREEN = new Driver("sustainability");

    private static OwnAspect own(String key, Map<String, List<String>> words) {
        return new OwnAspect(key, GREEN, Map.of("en", key), words, false);
    }

    private static SentimentAnalyzer reading(OwnAspect... aspects) {
        return Analyzers.STANDARD.with(
                new Vocabulary(List.of(new OwnDriver(GREEN, Map.of("en", "Sustainability"))), List.of(aspects)));
    }

    private static List<String> found(SentimentAnalyzer analyzer, String text) {
        return analyzer.namings(text).stream()
                .map(naming -> naming.aspect() + "=" + naming.span().in(text))
                .toList();
    }

    @Test
    void findsTheWorkspacesOwnAspectsInBothLanguagesWithTheirPolarity() {
        SentimentAnalyzer analyzer = reading(
                own("gift-wrap", Map.of("en", List.of("gift wrap", "ribbon*"), "fa", List.of("کادو", "روبان طلایی"))));
        Analysis english = analyzer.analyze("The courier was terribly late but the gift wrap was wonderful.");
        assertThat(english.opinions())
                .anySatisfy(opinion -> {
                    assertThat(opinion.aspect()).isEqualTo("gift-wrap");
                    assertThat(opinion.driver()).isEqualTo(GREEN);
                    assertThat(opinion.polarity()).isPositive();
                })
                .anySatisfy(opinion -> assertThat(opinion.aspect()).isEqualTo("delivery"));
        assertThat(found(analyzer, "Two ribbons were torn, giftwrap missing."))
                .containsExactly("gift-wrap=ribbons", "gift-wrap=giftwrap");
        assertThat(found(analyzer, "کادوش خیلی قشنگ بود و روبانِ طلايي داشت"))
                .containsExactly("gift-wrap=کادوش", "gift-wrap=روبانِ طلايي");
    }

    @Test
    void goesBeforeWhatShipsWhereItIsAsLongAndLosesToLongerPhrases() {
        SentimentAnalyzer analyzer =
                reading(own("courier-dress", Map.of("en", List.of("courier", "delivery -cost", "time"))));
        assertThat(found(analyzer, "The courier came; the delivery time was fine."))
                .containsExactly("courier-dress=courier", "delivery=delivery time");
    }

    @Test
    void leavesOutWhatAMinusNames() {
        String text = "The apple pie was fresh, the apple was not.";
        assertThat(found(reading(own("fruit", Map.of("en", List.of("apple", "-apple pie")))), text))
                .containsExactly("freshness=fresh", "fruit=apple");
    }

    @Test
    void switchesOffAndMovesAspectsThatShip() {
        SentimentAnalyzer analyzer = reading(
                new OwnAspect("delivery", null, Map.of(), Map.of(), true),
                new OwnAspect("staff", GREEN, Map.of(), Map.of(), false));
        List<Opinion> opinions =
                analyzer.analyze("The courier was late. The waiter was rude.").opinions();
        assertThat(opinions).extracting(Opinion::aspect).containsExactly("staff");
        assertThat(opinions).extracting(Opinion::driver).containsExactly(GREEN);
    }

    @Test
    void namesTheVocabularyInTheVersionOnlyWhereItCounts() {
        Vocabulary words = new Vocabulary(List.of(), List.of(own("a1", Map.of("en", List.of("apple")))));
        Vocabulary others = new Vocabulary(List.of(), List.of(own("a1", Map.of("en", List.of("pear")))));
        Vocabulary renamed = new Vocabulary(
                List.of(), List.of(new OwnAspect("delivery", null, Map.of("en", "Courier"), Map.of(), false)));
        String plain = Analyzers.STANDARD.modelVersion();
        assertThat(Analyzers.STANDARD.with(words).modelVersion()).startsWith(plain + "/w-");
        assertThat(Analyzers.STANDARD.with(others).modelVersion())
                .isNotEqualTo(Analyzers.STANDARD.with(words).modelVersion());
        assertThat(Analyzers.STANDARD.with(renamed).modelVersion()).isEqualTo(plain);
        assertThat(Analyzers.STANDARD.with(words).analyze("An apple.").modelVersion())
                .isEqualTo(Analyzers.STANDARD.with(words).modelVersion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "aaa ", "aaaa aaaa ", "ab, "})
    void readsHostileTextsByHostileWordsFast(String piece) {
        List<String> hostile = new ArrayList<>();
        for (int i = 3; i < 58; i++) {
            hostile.add("a".repeat(i) + "*");
            hostile.add("a".repeat(i % 12 + 1) + " " + "a".repeat(i % 7 + 1) + " aaaa*");
            hostile.add("a a a a " + "a".repeat(i % 40 + 1));
        }
        SentimentAnalyzer analyzer = reading(own("hostile", Map.of("en", hostile)));
        String text = piece.repeat(100_000 / piece.length());
        for (int i = 0; i < 20; i++) {
            analyzer.namings(text);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long begin = System.nanoTime();
            List<Naming> found = analyzer.namings(text);
            best = Math.min(best, System.nanoTime() - begin);
            assertThat(found).hasSizeLessThan(60_000);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(piece.equals("a") ? 50 : 250));
    }
}
