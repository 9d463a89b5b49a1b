package org.edrak.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.Evaluated;
import org.edrak.answers.Given;
import org.edrak.answers.Respondent;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.text.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What customers of the templates are asked, depending on what they answered. */
class TemplateBranchingTest {
    static List<Template> templates() {
        return Templates.all();
    }

    private static Evaluated answered(String key, Map<String, String> given) {
        Questionnaire questionnaire =
                QuestionnaireReader.read(Templates.find(key).orElseThrow().definition());
        return AnswerRules.evaluate(questionnaire, Given.of(given), Respondent.unknown("fa"));
    }

    private static List<String> shown(Evaluated evaluated) {
        return evaluated.pages().stream()
                .flatMap(page -> page.questions().stream())
                .map(shown -> shown.question().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0,nps-change", "6,nps-change", "7,nps-missing", "8,nps-missing", "9,nps-strength", "10,nps-strength"})
    void npsAsksOneQuestionThatFitsTheScore(String score, String question) {
        Evaluated evaluated = answered("nps", Map.of("nps", score));
        assertThat(shown(evaluated)).containsExactly("nps", question);
        String title = evaluated.text(
                evaluated.pages().get(1).questions().getFirst().question().title());
        assertThat(title).startsWith("شما به ما " + Digits.toPersian(score) + " از ۱۰ دادید.");
    }

    @Test
    void npsAsksNothingMoreOfThoseWhoGaveNoScore() {
        assertThat(shown(answered("nps", Map.of()))).containsExactly("nps");
    }

    @Test
    void csatAsksWhatIsOpenOnlyWhereSomethingIs() {
        assertThat(shown(answered("csat-support", Map.of("csat", "5", "resolved", "yes"))))
                .contains("support-well")
                .doesNotContain("still-open", "support-better");
        assertThat(shown(answered("csat-support", Map.of("csat", "2", "resolved", "partly"))))
                .contains("still-open", "support-better")
                .doesNotContain("support-well");
    }

    @Test
    void cesAsksForObstaclesOnlyWhereItWasHard() {
        assertThat(shown(answered("ces", Map.of("ces", "4")))).contains("obstacles");
        assertThat(shown(answered("ces", Map.of("ces", "5")))).doesNotContain("obstacles");
    }

    @ParameterizedTest
    @CsvSource({"price", "quality", "support", "missing", "competitor"})
    void churnAsksForDetailsOfTheReason(String reason) {
        assertThat(shown(answered("churn", Map.of("reason", reason, "return", "3"))))
                .containsExactly("reason", reason + "-details", "csat", "return", "win-back");
    }

    @Test
    void churnLetsThoseGoWhoNoLongerNeedUs() {
        Evaluated evaluated = answered("churn", Map.of("reason", "not-needed"));
        assertThat(shown(evaluated)).containsExactly("reason");
        assertThat(evaluated.ended()).isPresent();
        assertThat(evaluated.checked().isValid()).isTrue();
    }

    @Test
    void onboardingAsksForTheObstacleOfThoseWhoAreNotThereYet() {
        assertThat(shown(answered("onboarding", Map.of("ces", "5", "goal", "set-up", "goal-reached", "yes"))))
                .doesNotContain("goal-obstacle");
        assertThat(shown(answered("onboarding", Map.of("ces", "5", "goal", "set-up", "goal-reached", "not-yet"))))
                .contains("goal-obstacle");
        assertThat(shown(answered("onboarding", Map.of()))).doesNotContain("goal-reached", "goal-obstacle");
    }

    @Test
    void productQualityAsksAboutAFaultOnlyWhereThereWasOne() {
        assertThat(shown(answered("product-quality", Map.of("fault", "true")))).contains("fault-details");
        assertThat(shown(answered("product-quality", Map.of("fault", "false")))).doesNotContain("fault-details");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void asksSomethingOnItsFirstPage(Template template) {
        assertThat(answered(template.key(), Map.of()).pages().getFirst().questions())
                .isNotEmpty();
    }
}
