package org.edrak.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.junit.jupiter.api.Test;

/** Answers that were given elsewhere: they are facts, whatever the questionnaire would demand today. */
class PastAnswersTest {
    private static final Questionnaire ASKED = QuestionnaireReader.read("""
            {"title":"t","pages":[
              {"name":"first","elements":[
                {"type":"nps","name":"nps","title":"t","isRequired":true},
                {"type":"comment","name":"why","title":"t","visibleIf":"{nps} <= 6",
                 "validators":[{"type":"regex","regex":"^because"}]},
                {"type":"checkbox","name":"used","title":"t","showOtherItem":true,"minSelectedChoices":2,
                 "choices":["app",{"value":"shop","visibleIf":"{nps} = 10"}]}]},
              {"name":"second","visibleIf":"{nps} = 0","elements":[
                {"type":"pair","name":"price","title":"t","isRequired":true},
                {"type":"text","name":"mail","title":"t","enableIf":"{nps} = 1"}]}],
             "triggers":[{"type":"complete","expression":"{nps} = 3"}]}
            """);

    private static CheckedAnswers past(Map<String, List<String>> given) {
        return AnswerRules.checkPast(ASKED, new Given(given));
    }

    @Test
    void demandsNothing() {
        assertThat(past(Map.of("why", List.of("no reason"))).problems()).isEmpty();
        assertThat(past(Map.of("price.expectation", List.of("3"))).problems()).isEmpty();
        assertThat(past(Map.of("used", List.of("other"))).problems()).isEmpty();
    }

    @Test
    void takesTextsThatAreLongerThanIsAskedForToday() {
        assertThat(past(Map.of("mail", List.of("x".repeat(10_000)))).problems()).isEmpty();
        assertThat(past(Map.of("mail", List.of("x".repeat(10_001)))).problems())
                .extracting(AnswerProblem::code)
                .containsExactly("answer.too-long");
    }

    @Test
    void takesWhatWasAnsweredAsShown() {
        Map<String, Answer> answers = past(Map.of(
                        "nps", List.of("3"),
                        "why", List.of("not a reason"),
                        "used", List.of("shop"),
                        "mail", List.of("x")))
                .answers();
        assertThat(answers.get("why")).isEqualTo(new Answer.Words("not a reason"));
        assertThat(answers.get("used")).isEqualTo(new Answer.Picked(List.of("shop"), ""));
        assertThat(answers.get("mail")).isEqualTo(new Answer.Line("x"));
        assertThat(answers.get("price")).isInstanceOf(Answer.NotShown.class);
    }

    @Test
    void tellsWhatWasSkippedFromWhatWasNotShown() {
        Map<String, Answer> answers = past(Map.of("nps", List.of("9"))).answers();
        assertThat(answers.get("used")).isInstanceOf(Answer.Skipped.class);
        assertThat(answers.get("why")).isInstanceOf(Answer.NotShown.class);
        assertThat(answers.get("mail")).isInstanceOf(Answer.NotShown.class);
    }

    @Test
    void checksChoicesAndScalesStill() {
        assertThat(past(Map.of("nps", List.of("11"), "used", List.of("bicycle"), "nobody", List.of("1")))
                        .problems())
                .extracting(AnswerProblem::field, AnswerProblem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("nps", "answer.not-on-the-scale"),
                        org.assertj.core.groups.Tuple.tuple("used", "answer.unknown-choice"),
                        org.assertj.core.groups.Tuple.tuple("nobody", "answer.unknown-question"));
    }
}
