package org.edrak.analysis.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Language;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.encoders.EncoderFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadeTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Sentiment AWFUL = new Sentiment(-0.9, 0.97);
    private static final String CLEAR = "Excellent, I love it, great quality and very friendly staff";
    private static final String UNCLEAR = "I asked for the blue one";

    private final List<String> asked = new ArrayList<>();

    private final Encoder encoder = new Encoder() {
        @Override
        public Language language() {
            return Language.ENGLISH;
        }

        @Override
        public String version() {
            return "grumpy";
        }

        @Override
        public List<Sentiment> read(List<String> pieces) {
            asked.addAll(pieces);
            return pieces.stream().map(piece -> AWFUL).toList();
        }

        @Override
        public float[] vector(String piece) {
            return new float[] {1};
        }

        @Override
        public float[][] words(String piece) {
            return new float[][] {{1}};
        }

        @Override
        public void releaseIdle(Duration unusedFor) {}
    };

    private SentimentAnalyzer sureAt(double probability) {
        return StandardEngines.analyzer(CLOCK, encoder, probability);
    }

    @Test
    void asksTheEncoderOnlyWhereTheLinearEngineIsNotSure() {
        Analysis clear = sureAt(0.8).analyze(CLEAR);
        assertThat(asked).isEmpty();
        assertThat(clear.sentiment())
                .isEqualTo(StandardEngines.analyzer(CLOCK).analyze(CLEAR).sentiment());
        Analysis unclear = sureAt(0.8).analyze(UNCLEAR);
        assertThat(asked).containsExactly(UNCLEAR);
        assertThat(unclear.sentiment()).isEqualTo(AWFUL);
    }

    @Test
    void asksAboutEachSentenceOnItsOwn() {
        Analysis analysis = sureAt(0.8).analyze(CLEAR + ". " + UNCLEAR + ".");
        assertThat(analysis.sentences()).hasSize(2);
        assertThat(analysis.sentences().getFirst().sentiment().score()).isPositive();
        assertThat(analysis.sentences().getLast().sentiment()).isEqualTo(AWFUL);
    }

    @Test
    void turnsTheOpinionsOfUnclearClauses() {
        String text = "The delivery came on Tuesday";
        double before = StandardEngines.analyzer(CLOCK)
                .analyze(text)
                .opinions()
                .getFirst()
                .polarity();
        double after = sureAt(0.8).analyze(text).opinions().getFirst().polarity();
        assertThat(after).isLessThan(before).isLessThan(-0.2);
    }

    @Test
    void leavesPersianAlone() {
        SentimentAnalyzer cascade = sureAt(1.01);
        assertThat(cascade.analyze("غذا سه‌شنبه رسید").sentiment())
                .isEqualTo(StandardEngines.analyzer(CLOCK)
                        .analyze("غذا سه‌شنبه رسید")
                        .sentiment());
        assertThat(asked).isEmpty();
    }

    @Test
    void saysOfManyTextsWhatItSaysOfEach() {
        List<String> texts =
                List.of(UNCLEAR, "غذا عالی بود", CLEAR, "", UNCLEAR, "很好吃", "It broke. I asked for the blue one");
        SentimentAnalyzer cascade = sureAt(0.8);
        assertThat(cascade.analyzeAll(texts))
                .isEqualTo(texts.stream().map(cascade::analyze).toList());
        SentimentAnalyzer plain = StandardEngines.analyzer(CLOCK);
        assertThat(plain.analyzeAll(texts))
                .isEqualTo(texts.stream().map(plain::analyze).toList());
    }

    @Test
    void namesTheEncoderInItsVersion() {
        assertThat(sureAt(0.8).modelVersion())
                .endsWith("-grumpy-0.80")
                .isNotEqualTo(sureAt(0.7).modelVersion());
    }

    @Test
    void tellsOfAFileWithoutAnEncoder(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jar"));
        assertThatThrownBy(() -> EncoderFile.load(empty, CLOCK)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> EncoderFile.load(folder.resolve("none.jar"), CLOCK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.jar");
    }
}
