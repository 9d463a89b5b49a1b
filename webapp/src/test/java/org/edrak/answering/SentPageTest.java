package org.edrak.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.edrak.answers.Given;
import org.edrak.bodies.FormBody;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.junit.jupiter.api.Test;

class SentPageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Questionnaire ASKED = QuestionnaireReader.read("""
            {"title":"T","pages":[
              {"elements":[{"type":"comment","name":"a","title":"A"},{"type":"checkbox","name":"b","title":"B",
               "choices":["x","y"]}]},
              {"elements":[{"type":"text","name":"c","title":"C"},{"type":"hidden","name":"from"}]}]}""");

    private static SentPage sent(Map<String, List<String>> fields) {
        return new SentPage(new FormBody(fields));
    }

    @Test
    void takesItsOwnFieldsAndLeavesThoseOfOtherPages() {
        Given earlier = new Given(Map.of("a", List.of("old"), "b", List.of("x"), "c", List.of("kept")));
        Given all = sent(Map.of("_page", List.of("0"), "a", List.of("one\r\ntwo"), "c", List.of("forged")))
                .with(earlier, ASKED);
        assertThat(all.values()).isEqualTo(Map.of("a", List.of("one\ntwo"), "c", List.of("kept")));
    }

    @Test
    void keepsWhatTheLinkToldFirst() {
        SentPage page = sent(Map.of("from", List.of("later")));
        assertThat(page.with(Given.NOTHING, ASKED).first("from")).isEqualTo("later");
        assertThat(page.with(Given.of(Map.of("from", "first")), ASKED).first("from"))
                .isEqualTo("first");
    }

    @Test
    void believesNoTimeThatCannotBe() {
        assertThat(sent(Map.of("_at", List.of("9999999999999"))).shownAt(NOW)).isEqualTo(NOW);
        assertThat(sent(Map.of("_at", List.of("1"))).shownAt(NOW)).isEqualTo(NOW);
        assertThat(sent(Map.of("_at", List.of("x"))).shownAt(NOW)).isEqualTo(NOW);
        String before = String.valueOf(NOW.minusSeconds(9).toEpochMilli());
        assertThat(sent(Map.of("_at", List.of(before))).seconds(NOW)).isEqualTo(9);
    }

    @Test
    void takesNoSecretThatWeDidNotGiveOut() {
        assertThat(sent(Map.of("_submission", List.of("short"))).secret()).hasSize(43);
        String ours = "x".repeat(43);
        assertThat(sent(Map.of("_submission", List.of(ours))).secret()).isEqualTo(ours);
        assertThat(SentPage.seed(ours)).isEqualTo(SentPage.seed(ours)).isNotEqualTo(SentPage.seed("y".repeat(43)));
        assertThat(SentPage.invitation("a b")).isEmpty();
    }
}
