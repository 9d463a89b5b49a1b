package org.edrak.surveyfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.edrak.surveyfiles.SurveyFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualtricsTest {
    @TempDir
    Path folder;

    private final Example store = Example.read("store.qsf");

    @Test
    void takesQuestionsWithTheirLanguages() {
        assertThat(store.file().format()).isEqualTo(Format.QUALTRICS);
        assertThat(store.question("rec").path("type").asText()).isEqualTo("nps");
        assertThat(store.question("rec").path("minRateDescription").asText()).isEqualTo("هرگز");
        assertThat(store.question("why").path("title").path("en").asText()).isEqualTo("Why?");
        assertThat(store.question("why").path("choices")).hasSize(1);
        assertThat(store.question("why").path("otherText").asText()).isEqualTo("چیز دیگر");
        assertThat(store.question("why").path("noneText").asText()).isEqualTo("هیچ‌کدام");
        assertThat(store.question("service").path("type").asText()).isEqualTo("matrix");
        assertThat(store.question("points").path("total").asInt()).isEqualTo(100);
        assertThat(store.question("tier").path("type").asText()).isEqualTo("hidden");
        assertThat(store.json().path("navigateToUrl").asText()).isEqualTo("https://shop.example/thanks");
    }

    @Test
    void translatesDisplaySkipAndFlow() {
        assertThat(store.question("why").path("visibleIf").asText()).isEqualTo("{rec} < 7");
        assertThat(store.question("words").path("visibleIf").asText()).isEqualTo("{service.1} = 3");
        assertThat(store.question("again").path("title").asText()).isEqualTo("باز هم؟ {rec} …");
        assertThat(store.page(4).path("visibleIf").asText()).isEqualTo("{tier} = 'gold'");
        assertThat(store.page(5).path("visibleIf").asText()).isEqualTo("not ({why} contains 'none')");
        assertThat(store.json().path("triggers").path(0).path("type").asText()).isEqualTo("complete");
        assertThat(store.json().path("triggers").path(0).path("expression").asText())
                .isEqualTo("{again} = '2'");
        assertThat(store.json().path("quotas").path(0).path("limit").asInt()).isEqualTo(50);
    }

    @Test
    void beginsAPageWhereAnAnswerCanSkip() {
        assertThat(store.json().path("pages").findValuesAsText("name"))
                .containsSubsequence("Start", "rec", "why", "Start_2", "again", "Start_3", "service", "More");
    }

    @Test
    void saysWhatItCouldNotTake() {
        assertThat(store.untaken())
                .containsExactlyInAnyOrder(
                        "service scale-words",
                        "spot unsupported-question HotSpot OnOff",
                        "FL_8 flow WebService",
                        "again piping ${m://FirstName}");
    }

    @Test
    void readsAnswersBelowThreeHeaderRows() {
        AnswerFile answers = store.file().answersIn(Example.path("store.csv"));
        List<AnswerRow> rows = Example.rows(answers);

        assertThat(answers.untaken()).extracting(Untaken::place).containsExactly("Q_DataPolicyViolations");
        assertThat(rows).extracting(AnswerRow::id).containsExactly("R_1", "R_2");
        assertThat(rows).extracting(AnswerRow::complete).containsExactly(true, false);
        assertThat(rows.getFirst().startedAt()).isEqualTo(Instant.parse("2026-11-20T05:30:00Z"));
        assertThat(rows.getFirst().fields())
                .containsAllEntriesOf(Map.of(
                        "rec", List.of("4"),
                        "why", List.of("11", "other"),
                        "why.other", List.of("جای پارک"),
                        "again", List.of("1"),
                        "service.1", List.of("3"),
                        "order.1", List.of("2"),
                        "points.2", List.of("60"),
                        "tier", List.of("gold")));
        assertThat(store.problems(rows.getFirst())).isEmpty();
    }

    @Test
    void readsAnswersBelowTwoHeaderRows() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("old.csv"),
                "\uFEFFV1,V8,V10,rec,why_11,why_12,why_12_TEXT,service_speed,\n"
                        + "ResponseID,EndDate,Finished,Title,Title-1,Title-2,Title-3,Title-4,\n"
                        + "R_9,2026-11-20 09:05:00,0,10,,1,parking,2,\n");
        List<AnswerRow> rows = Example.rows(store.file().answersIn(csv));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().id()).isEqualTo("R_9");
        assertThat(rows.getFirst().complete()).isFalse();
        assertThat(rows.getFirst().fields())
                .isEqualTo(Map.of(
                        "rec", List.of("10"),
                        "why", List.of("other"),
                        "why.other", List.of("parking"),
                        "service.1", List.of("2")));
    }
}
