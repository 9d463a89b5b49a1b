package org.edrak.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.questionnaires.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {
    private static final Questionnaire ASKED = QuestionnaireReader.read("""
            {"title":"t","pages":[{"elements":[
              {"type":"nps","name":"nps","title":"t","isRequired":true},
              {"type":"csat","name":"csat","title":"t"},
              {"type":"pair","name":"price","title":"t","isRequired":true},
              {"type":"comment","name":"why","title":"t","maxLength":5}]}]}
            """);
    private static final Map<String, String> LEAST =
            Map.of("nps", "9", "price.expectation", "6", "price.perception", "4");

    private static List<String> problems(Map<String, String> given) {
        return AnswerRules.check(ASKED, Given.of(given)).problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> given = new java.util.HashMap<>(LEAST);
        given.put(field, value);
        return given;
    }

    @Test
    void keepsTheScaleWithEveryAnswer() {
        CheckedAnswers checked = AnswerRules.check(ASKED, Given.of(with("why", "  خوب ")));

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.answers())
                .containsEntry("nps", new Answer.Score(9, Scale.NPS))
                .containsEntry("csat", new Answer.Skipped())
                .containsEntry("price", new Answer.PairOfScores(6, 4, new Scale(1, 7)))
                .containsEntry("why", new Answer.Words("خوب"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "۱۰", "١٠", " 10 "})
    void takesDigitsOfEveryKeyboard(String ten) {
        assertThat(AnswerRules.check(ASKED, Given.of(with("nps", ten))).answers())
                .containsEntry("nps", new Answer.Score(10, Scale.NPS));
    }

    @Test
    void refusesWhatIsNotOnTheScale() {
        assertThat(problems(with("nps", "99"))).containsExactly("nps answer.not-on-the-scale");
        assertThat(problems(with("nps", "11"))).containsExactly("nps answer.not-on-the-scale");
        assertThat(problems(with("csat", "0"))).containsExactly("csat answer.not-on-the-scale");
        assertThat(problems(with("nps", "-1"))).containsExactly("nps answer.not-a-whole-number");
        assertThat(problems(with("nps", "9.5"))).containsExactly("nps answer.not-a-whole-number");
        assertThat(problems(with("nps", "99999999999"))).containsExactly("nps answer.not-a-whole-number");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(problems(Map.of()))
                .containsExactly(
                        "nps answer.required", "price.expectation answer.required", "price.perception answer.required");
        assertThat(problems(Map.of("nps", "3", "price.expectation", "5")))
                .containsExactly("price.perception answer.required");
    }

    @Test
    void refusesLongWordsAndUnknownQuestions() {
        assertThat(problems(with("why", "123456"))).containsExactly("why answer.too-long");
        assertThat(problems(with("other", "x"))).containsExactly("other answer.unknown-question");
    }

    @Test
    void storedAnswersComeBackAsTheyWere() {
        Map<String, Answer> answers = AnswerRules.check(ASKED, Given.of(LEAST)).answers();

        assertThat(StoredAnswers.read(StoredAnswers.write(answers))).isEqualTo(answers);
    }
}
