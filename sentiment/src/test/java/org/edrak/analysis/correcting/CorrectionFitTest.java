package org.edrak.analysis.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Language;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionFitTest {
    private static final List<String> THINGS =
            List.of("soup", "room", "app", "shop", "coffee", "bread", "staff", "bag");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Friday", "Sunday", "today", "lately");

    /** "Sick" is praise among these customers, and the models do not know it; everything else they read well. */
    private static List<JudgedScore> slang() {
        List<JudgedScore> texts = new ArrayList<>();
        for (String thing : THINGS) {
            for (String day : DAYS) {
                texts.add(new JudgedScore("The " + thing + " was sick " + day, -0.5, 0.4, true));
                texts.add(new JudgedScore("The " + thing + " was fine " + day, 0.4, 0.4, false));
                texts.add(new JudgedScore("The " + thing + " was awful " + day, -0.7, -0.7, false));
            }
        }
        return texts;
    }

    private static final class Even implements SentimentAnalyzer {
        @Override
        public Analysis analyze(String text) {
            return new Analysis(
                    Language.ENGLISH, new Sentiment(-0.5, 0.9), List.of(), List.of(), null, false, modelVersion());
        }

        @Override
        public String modelVersion() {
            return "even";
        }

        @Override
        public void releaseIdle(Duration unusedFor) {}
    }

    @Test
    void learnsAWordAndLeavesTheOthersAlone() {
        CorrectionLayer layer = CorrectionFit.fit("even", slang());
        assertThat(layer.moved("The tea was sick yesterday", -0.5)).isPositive();
        assertThat(layer.moved("The soup was awful today", -0.7)).isBetween(-0.8, -0.6);
        assertThat(layer.moved("The soup was fine today", 0.4)).isBetween(0.2, 0.6);
        assertThat(layer.moved("Nothing of this is known", 0.33)).isEqualTo(0.33);
    }

    @Test
    void givesTheSameLayerForTheSameTexts() {
        assertThat(CorrectionFit.fit("even", slang())).isEqualTo(CorrectionFit.fit("even", slang()));
        assertThat(CorrectionFit.fit("even", slang()).version()).matches("c[0-9a-f]{1,8}");
    }

    @Test
    void offersTheSwapForWhatHelpsOnCorrectionsItHasNotSeen() {
        Comparison comparison = Comparison.of("even", slang(), JudgedScore::score);
        assertThat(comparison.n()).isEqualTo(48);
        assertThat(comparison.now().sides()).isZero();
        assertThat(comparison.retrained().sides()).isGreaterThan(40);
        assertThat(comparison.isBetter()).isTrue();
        assertThat(comparison.text()).contains("held-out corrections");
    }

    @Test
    void offersNothingForCorrectionsWithoutARule() {
        List<JudgedScore> noise = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            noise.add(new JudgedScore("word" + i + " other" + i * 7, i % 2 == 0 ? -0.5 : 0.5, i % 3 - 1.0, true));
        }
        assertThat(Comparison.of("even", noise, JudgedScore::score).isBetter()).isFalse();
    }

    @Test
    void comparesWithTheLayerThatIsAtWork() {
        CorrectionLayer atWork = CorrectionFit.fit("even", slang());
        Comparison comparison = Comparison.of("even", slang(), text -> atWork.moved(text.text(), text.score()));
        assertThat(comparison.isBetter()).isFalse();
    }

    @Test
    void worksOverTheModelsThatItWasFittedOverAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("models").resolve("corrections.layer");
        CorrectionFit.fit("even", slang()).write(file);
        CorrectionLayer read = CorrectionLayer.read(file);
        CorrectedAnalyzer analyzer = new CorrectedAnalyzer(new Even(), read);
        assertThat(analyzer.modelVersion()).isEqualTo("even+" + read.version());
        Analysis analysis = analyzer.analyze("The tea was sick");
        assertThat(analysis.modelVersion()).isEqualTo(analyzer.modelVersion());
        assertThat(analysis.sentiment()).isNotNull();
        SortedMap<Integer, Double> none = new TreeMap<>();
        assertThatThrownBy(() -> new CorrectedAnalyzer(new Even(), new CorrectionLayer("other", none)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesFilesThatAreNoLayer(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken");
        for (String content : List.of("", "hello\nworld\n", "edrak-corrections 1\neven\nzz nonsense\n")) {
            Files.writeString(file, content);
            assertThatThrownBy(() -> CorrectionLayer.read(file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void keepsNoWordsOfCustomers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("corrections.layer");
        CorrectionFit.fit("even", slang()).write(file);
        assertThat(Files.readString(file)).doesNotContain("sick", "soup");
    }
}
