package org.edrak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleTextsTest {
    private static final int ENOUGH = 230;
    private static final Set<String> CLASSES =
            Set.of("very-negative", "negative", "neutral", "positive", "very-positive");

    @Test
    void hasEnoughTextsOfEachKindAndLanguage() {
        for (String language : SampleTexts.LANGUAGES) {
            assertThat(SampleTexts.reviews(language)).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(SampleTexts.answers(language)).hasSizeGreaterThanOrEqualTo(ENOUGH);
        }
    }

    @Test
    void saysNothingTwice() {
        assertThat(all().map(text -> text.text().replaceAll("[^\\p{L}\\p{N}]", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsAsShortAndAsLongAsPeopleWrite() {
        assertThat(all())
                .allSatisfy(text -> assertThat(text.text().trim().split("\\s+"))
                        .as(text.text())
                        .hasSizeBetween(3, 80));
    }

    @Test
    void marksSpansThatStandOnceInTheirText() {
        assertThat(all())
                .allSatisfy(text -> assertThat(text.opinions()).allSatisfy(opinion -> {
                    assertThat(opinion.span())
                            .isNotBlank()
                            .isEqualTo(opinion.span().strip());
                    assertThat(text.text()).containsOnlyOnce(opinion.span());
                }));
    }

    @Test
    void labelsWithKnownAspectsDriversAndClasses() {
        assertThat(all()).allSatisfy(text -> {
            assertThat(CLASSES).contains(text.sentiment());
            assertThat(text.opinions()).allSatisfy(opinion -> {
                assertThat(opinion.driver()).isEqualTo(SampleTexts.ASPECTS.get(opinion.aspect()));
                assertThat(opinion.polarity()).isBetween(-1, 1);
            });
        });
    }

    @Test
    void scoresWithinTheirScales() {
        for (String language : SampleTexts.LANGUAGES) {
            assertThat(SampleTexts.reviews(language)).allSatisfy(text -> {
                assertThat(text.lowest()).isBetween(1, 5);
                assertThat(text.highest()).isEqualTo(text.lowest());
            });
            assertThat(SampleTexts.answers(language)).allSatisfy(text -> {
                assertThat(text.lowest()).isBetween(0, 10);
                assertThat(text.highest()).isBetween(text.lowest(), 10);
            });
        }
    }

    @Test
    void writesEachLanguageInItsLetters() {
        for (String language : SampleTexts.LANGUAGES) {
            assertThat(of(language)).allSatisfy(text -> {
                long letters =
                        text.text().codePoints().filter(Character::isLetter).count();
                assertThat(inLettersOf(language, text.text()) / (double) letters)
                        .as(text.text())
                        .isGreaterThan(0.7);
            });
        }
    }

    @Test
    void usesEveryAspectInEachLanguage() {
        for (String language : SampleTexts.LANGUAGES) {
            List<String> used = of(language)
                    .flatMap(text -> text.opinions().stream())
                    .map(SampleOpinion::aspect)
                    .toList();
            assertThat(used).containsAll(SampleTexts.ASPECTS.keySet());
        }
    }

    private static long inLettersOf(String language, String text) {
        Character.UnicodeScript script =
                language.equals("fa") ? Character.UnicodeScript.ARABIC : Character.UnicodeScript.LATIN;
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == script)
                .count();
    }

    private static Stream<SampleText> of(String language) {
        return Stream.concat(SampleTexts.reviews(language).stream(), SampleTexts.answers(language).stream());
    }

    private static Stream<SampleText> all() {
        return SampleTexts.LANGUAGES.stream().flatMap(SampleTextsTest::of);
    }
}
