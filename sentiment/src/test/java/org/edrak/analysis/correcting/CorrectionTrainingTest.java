package org.edrak.analysis.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.edrak.analysis.learning.AspectLayer;
import org.edrak.analysis.learning.JudgedAspects;
import org.edrak.analysis.learning.TaughtTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionTrainingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path file(List<JudgedAspects> texts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JudgedAspects text : texts) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("text", text.text());
            line.put("sentiment", null);
            line.put("aspects", text.corrected() ? new TreeSet<>(text.right()) : null);
            line.put("named", new TreeSet<>(text.named()));
            lines.add(JSON.writeValueAsString(line));
        }
        return Files.write(folder.resolve("corrections.jsonl"), lines);
    }

    private Path place() {
        return folder.resolve("models").resolve("corrections.layer");
    }

    private Path aspects() {
        return place().resolveSibling(CorrectionTraining.ASPECTS);
    }

    @Test
    void offersAspectsOnTheirOwnAndPutsThemToWork() throws IOException {
        Path file = file(TaughtTexts.queues());
        StringBuilder said = new StringBuilder();
        assertThat(CorrectionTraining.run(file, place(), false, said))
                .as(said.toString())
                .isZero();
        assertThat(said).contains("0 corrections of the sentiment", "queue", "the aspects is better", "--swap");
        assertThat(aspects()).doesNotExist();
        assertThat(CorrectionTraining.run(file, place(), true, said)).isZero();
        assertThat(place()).doesNotExist();
        assertThat(AspectLayer.read(aspects()).rules()).containsOnlyKeys("queue", "taste");
        byte[] first = Files.readAllBytes(aspects());
        Files.delete(aspects());
        CorrectionTraining.run(file, place(), true, said);
        assertThat(aspects()).hasBinaryContent(first);
        StringBuilder again = new StringBuilder();
        assertThat(CorrectionTraining.run(file, place(), true, again)).isEqualTo(3);
        assertThat(again).contains("The retrained model of aspects is not better");
    }

    @Test
    void refusesFewerThanThirtyOfAnAspect() throws IOException {
        List<JudgedAspects> few = TaughtTexts.queues().subList(0, 45);
        StringBuilder said = new StringBuilder();
        assertThat(CorrectionTraining.run(file(few), place(), true, said)).isEqualTo(3);
        assertThat(said).contains("No aspect is corrected often enough", "queue 24 and 21");
        assertThat(aspects()).doesNotExist();
    }

    @Test
    void takesFilesFromBeforeAspectsWereTaught() throws IOException {
        Path file = Files.writeString(
                folder.resolve("old.jsonl"), "{\"text\":\"This café is sick!\",\"sentiment\":\"very-positive\"}\n");
        assertThat(CorrectionTraining.run(file, place(), false, new StringBuilder()))
                .isEqualTo(3);
    }
}
