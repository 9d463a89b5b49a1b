package org.edrak.analysis.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.edrak.analysis.linear.NgramRow;
import org.edrak.analysis.linear.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AspectFitTest {
    private static final List<String> QUEUE = List.of(TaughtTexts.QUEUE);
    private static final List<String> PLACE = List.of(TaughtTexts.PLACE);

    private static AspectLayer queues() {
        return AspectFit.fit("even", TaughtTexts.queues(), QUEUE);
    }

    private static Set<String> english(AspectLayer layer, String text, String... named) {
        return layer.found(NgramRow.Text.of(TextForm.ENGLISH, text), Set.of(named));
    }

    @Test
    void addsAnAspectThatNoWordNames() {
        AspectLayer layer = queues();
        assertThat(english(layer, "They let us stand in line for two hours")).containsExactly("queue");
        assertThat(english(layer, "The jacket broke and so did the lamp", "food"))
                .containsExactly("food");
        assertThat(english(layer, "Nothing of this is known")).isEmpty();
        assertThat(layer.found(NgramRow.Text.of(TextForm.PERSIAN, "سه ساعت در صف ایستادم"), Set.of()))
                .containsExactly("queue");
        assertThat(layer.found(NgramRow.Text.of(TextForm.PERSIAN, "این چراغ معمولی است"), Set.of()))
                .isEmpty();
    }

    @Test
    void takesAwayWhatAWordNamesOnlyElsewhere() {
        AspectLayer layer = AspectFit.fit("even", TaughtTexts.rooms(), PLACE);
        assertThat(english(layer, "There is room for improvement in the menu", "place"))
                .isEmpty();
        assertThat(english(layer, "The room was dark and cold", "place")).containsExactly("place");
    }

    @Test
    void givesTheSameFileForTheSameTexts(@TempDir Path folder) throws IOException {
        queues().write(folder.resolve("one"));
        queues().write(folder.resolve("two"));
        assertThat(folder.resolve("one")).hasSameBinaryContentAs(folder.resolve("two"));
        AspectLayer read = AspectLayer.read(folder.resolve("one"));
        assertThat(read.version()).isEqualTo(queues().version()).matches("a[0-9a-f]{1,8}");
        assertThat(english(read, "They let us stand in line for two hours")).containsExactly("queue");
        assertThat(Files.size(folder.resolve("one"))).isLessThan(50_000);
    }

    @Test
    void keepsNoWordsOfCustomers(@TempDir Path folder) throws IOException {
        queues().write(folder.resolve("aspects.layer"));
        byte[] file = Files.readAllBytes(folder.resolve("aspects.layer"));
        String content = new String(
                new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(content).contains("even", "queue").doesNotContain("stood", "line");
    }

    @Test
    void refusesFilesThatAreNoLayer(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken");
        for (byte[] content : List.of(new byte[0], "hello".getBytes(StandardCharsets.UTF_8), zipped(new byte[4]))) {
            Files.write(file, content);
            assertThatThrownBy(() -> AspectLayer.read(file)).isInstanceOf(IOException.class);
        }
    }

    private static byte[] zipped(byte[] content) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void isBetterOnTextsThatItHasNotSeen() {
        AspectComparison comparison = AspectComparison.of("even", TaughtTexts.queues(), QUEUE, JudgedAspects::named);
        assertThat(comparison.n()).isEqualTo(96);
        assertThat(Tally.sum(comparison.now().values()).f1()).isZero();
        assertThat(Tally.sum(comparison.retrained().values()).f1()).isGreaterThan(80);
        assertThat(comparison.kept()).isEqualTo(1);
        assertThat(comparison.isBetter()).as(comparison.text()).isTrue();
        assertThat(comparison.text()).contains("queue", "all", "gained");
    }

    @Test
    void isNoBetterThanItselfNorThanCorrectionsWithoutARule() {
        AspectLayer atWork = queues();
        assertThat(AspectComparison.of(
                                "even", TaughtTexts.queues(), QUEUE, text -> atWork.found(text.ngrams(), text.named()))
                        .isBetter())
                .isFalse();
        List<JudgedAspects> noise = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Set<String> right = i * i % 7 < 3 ? Set.of("queue") : Set.of();
            noise.add(TaughtTexts.judged("word" + i + " other" + i * 7, Set.of(), right));
        }
        assertThat(AspectComparison.of("even", noise, QUEUE, JudgedAspects::named)
                        .isBetter())
                .isFalse();
    }

    @Test
    void isNotOfferedWhenTextsChangeThatNobodyCorrected() {
        AspectComparison found = AspectComparison.of("even", TaughtTexts.queues(), QUEUE, JudgedAspects::named);
        assertThat(kept(found, 0.91).isBetter()).isTrue();
        assertThat(kept(found, 0.89).isBetter()).isFalse();
    }

    private static AspectComparison kept(AspectComparison found, double kept) {
        return new AspectComparison(found.n(), found.now(), found.retrained(), found.gained(), found.lost(), kept);
    }

    @Test
    void findsHowProbableAGainIsByChance() {
        assertThat(SignTest.chance(5, 0)).isCloseTo(1 / 32.0, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(SignTest.chance(0, 0)).isEqualTo(1);
        assertThat(SignTest.chance(1020, 980)).isBetween(0.15, 0.25);
        assertThat(SignTest.chance(1100, 900)).isLessThan(1e-5);
    }

    @Test
    void believesMarginsFromWhereFourInFiveAreRight() {
        Margins margins = new Margins();
        for (int i = 0; i < 9; i++) {
            margins.add(2 + i, true, 1);
        }
        margins.add(1, false, 1);
        margins.add(0, false, 1);
        assertThat(margins.threshold()).as("right before more that are wrong").isEqualTo(1.5);
        margins.add(20, false, 1);
        margins.add(21, false, 1);
        margins.add(22, false, 1);
        assertThat(margins.threshold()).as("nine in twelve").isInfinite();
        Margins few = new Margins();
        few.add(1, true, 1);
        assertThat(few.threshold()).isInfinite();
    }
}
