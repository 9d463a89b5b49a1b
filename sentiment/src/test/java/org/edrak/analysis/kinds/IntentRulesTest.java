package org.edrak.analysis.kinds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.Intent;
import org.edrak.analysis.Kind;
import org.edrak.analysis.Language;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.Urgency;
import org.edrak.analysis.engines.StandardEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentRulesTest {
    private static final SentimentAnalyzer STANDARD = StandardEngines.analyzer(InstantSource.system());

    private record Labelled(String kind, String urgency, String text) {
        Intent told() {
            return requireNonNull(STANDARD.analyze(text).intent(), text);
        }
    }

    private static List<Labelled> texts(String language) throws Exception {
        Path file = Path.of(requireNonNull(
                        IntentRulesTest.class.getResource("/org/edrak/analysis/kinds/kinds-" + language + ".tsv"))
                .toURI());
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t"))
                .map(parts -> new Labelled(parts[0], parts[1], parts[2]))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"en, 0.85", "fa, 0.85"})
    void tellsWhatWritersWant(String language, double least) throws Exception {
        List<Labelled> texts = texts(language);
        List<String> wrong = new ArrayList<>();
        for (Labelled text : texts) {
            if (!text.told().kind().key().equals(text.kind())) {
                wrong.add(text.told().kind() + " for " + text);
            }
        }
        assertThat(texts).hasSizeGreaterThanOrEqualTo(60);
        assertThat(1 - (double) wrong.size() / texts.size())
                .as(texts.size() + " texts; wrong:\n" + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"en, 0.85", "fa, 0.85"})
    void tellsHowSoonSomebodyShouldAnswer(String language, double least) throws Exception {
        List<String> wrong = new ArrayList<>();
        List<Labelled> texts = texts(language).stream()
                .filter(text -> !text.urgency().equals("-"))
                .toList();
        for (Labelled text : texts) {
            if (!text.told().urgency().key().equals(text.urgency())) {
                wrong.add(text.told().urgency() + " for " + text);
            }
        }
        assertThat(1 - (double) wrong.size() / texts.size())
                .as(texts.size() + " texts; wrong:\n" + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "Add a corner for children., SUGGESTION",
        "Nice shop. Provide a bench for those who wait., SUGGESTION",
        "The menu should also be in Persian., SUGGESTION",
        "They gave us an add-on card with the parcel., NONE",
        "The letter says to raise the lid., NONE"
    })
    void takesWhatASentenceBeginsWithForASuggestion(String text, Kind kind) {
        assertThat(IntentRules.of(Language.ENGLISH, text, new Sentiment(0, 0.5)).kind())
                .isEqualTo(kind);
    }

    @Test
    void takesEmojiAndToneForEvidence() {
        Sentiment even = new Sentiment(0, 0.5);
        assertThat(IntentRules.of(Language.ENGLISH, "the blue one", even).kind())
                .isEqualTo(Kind.NONE);
        assertThat(IntentRules.of(Language.ENGLISH, "the blue one 😍😍", new Sentiment(0.1, 0.5))
                        .kind())
                .isEqualTo(Kind.PRAISE);
        assertThat(IntentRules.of(Language.ENGLISH, "the blue one 😡", new Sentiment(-0.1, 0.5))
                        .kind())
                .isEqualTo(Kind.CRITICISM);
        assertThat(IntentRules.of(Language.ENGLISH, "the blue one", new Sentiment(-0.9, 0.9))
                        .kind())
                .isEqualTo(Kind.CRITICISM);
    }

    @Test
    void findsCuesHoweverTheyAreTyped() {
        Sentiment bad = new Sentiment(-0.7, 0.9);
        for (String text : List.of("هنوز نرسيده", "هنوز نرسیده", "hanooz نرسیده!!!")) {
            assertThat(IntentRules.of(Language.PERSIAN, text, bad).kind())
                    .as(text)
                    .isEqualTo(Kind.COMPLAINT);
        }
        assertThat(IntentRules.of(Language.ENGLISH, "It DOESN’T work", bad).kind())
                .isEqualTo(Kind.COMPLAINT);
        assertThat(IntentRules.of(Language.ENGLISH, "", bad).urgency()).isEqualTo(Urgency.LOW);
    }

    @Test
    void staysQuickOnTextsMadeToSlowItDown() throws IOException {
        String long1 = "please add ".repeat(9_000);
        long start = System.nanoTime();
        assertThat(IntentRules.of(Language.ENGLISH, long1, new Sentiment(0, 0.5))
                        .kind())
                .isEqualTo(Kind.SUGGESTION);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(500);
    }
}
