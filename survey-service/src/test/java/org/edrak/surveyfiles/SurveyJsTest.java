package org.edrak.surveyfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.edrak.surveyfiles.SurveyFile.Format;
import org.junit.jupiter.api.Test;

class SurveyJsTest {
    private final Example books = Example.read("books.json");

    @Test
    void takesQuestionsAndPanels() {
        assertThat(books.file().format()).isEqualTo(Format.SURVEYJS);
        assertThat(books.json().path("thanks").asText()).isEqualTo("سپاس");
        assertThat(books.question("rec").path("type").asText()).isEqualTo("nps");
        assertThat(books.question("chra").path("choices")).hasSize(2);
        assertThat(books.question("chra").path("otherText").asText()).isEqualTo("دیگر");
        assertThat(books.question("chra").path("visibleIf").asText()).isEqualTo("{rec} >= 9");
        assertThat(books.question("mail").path("inputType").asText()).isEqualTo("email");
        assertThat(books.question("h").path("title").asText()).isEqualTo("سلام");
    }

    @Test
    void translatesConditionsUnderNewNames() {
        assertThat(books.question("more").path("visibleIf").asText())
                .isEqualTo("({rec} >= 9) and (({chra} contains 'staff') and {rec} notempty)");
        assertThat(books.page(1).path("visibleIf").asText()).isEqualTo("{chra} anyof ['price', 'staff']");
        assertThat(books.question("more").path("title").asText()).isEqualTo("چه شد {rec}؟ …");
        assertThat(books.json().path("triggers").path(0).path("expression").asText())
                .isEqualTo("{b} = true");
        assertThat(books.json().path("triggers").path(1).path("gotoName").asText())
                .isEqualTo("two");
    }

    @Test
    void saysWhatItCouldNotTake() {
        assertThat(books.untaken())
                .containsExactlyInAnyOrder(
                        "member showTimer",
                        "چرا renamed chra",
                        "m split",
                        "dyn unsupported-question matrixdynamic",
                        "setvalue trigger {rec} = 1",
                        "more piping {row.x}",
                        "mail condition (?=x)|definition.not-a-regex",
                        "late condition {later} = '1'|definition.unknown-variable");
    }

    @Test
    void readsResults() {
        AnswerFile answers = books.file().answersIn(Example.path("books-results.json"));
        List<AnswerRow> rows = Example.rows(answers);

        assertThat(answers.untaken()).extracting(Untaken::place).containsExactly("unknown");
        assertThat(rows).extracting(AnswerRow::id).containsExactly("7", "");
        assertThat(rows.getFirst().submittedAt()).isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(rows.getFirst().fields())
                .isEqualTo(Map.of(
                        "rec", List.of("10"),
                        "chra", List.of("staff", "other"),
                        "chra.other", List.of("جا"),
                        "m_a", List.of("good"),
                        "age", List.of("33"),
                        "r.y", List.of("1"),
                        "r.x", List.of("2"),
                        "b", List.of("false")));
        assertThat(books.problems(rows.getFirst())).isEmpty();
    }
}
