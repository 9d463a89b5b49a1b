package org.edrak.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Choice;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.questionnaires.Trigger;
import org.junit.jupiter.api.Test;

/** What is shown and required, in which order, and what texts say, with the answers given so far. */
class LogicTest {
    private static final Questionnaire ASKED = QuestionnaireReader.read("""
            {"title":"t","pages":[
              {"name":"first","elements":[
                {"type":"nps","name":"nps","title":"t"},
                {"type":"comment","name":"why","title":"Why {nps}?","visibleIf":"{nps} <= 6","requiredIf":"{nps} = 0"},
                {"type":"checkbox","name":"used","title":"t","choices":["app",{"value":"shop","text":"the shop"}]}]},
              {"name":"app","visibleIf":"{used} contains 'app'","elements":[
                {"type":"rating","name":"speed","title":"t","isRequired":true}]},
              {"name":"shop","elements":[
                {"type":"radiogroup","name":"visit","title":"You used {used}",
                 "choices":["a",{"value":"b","visibleIf":"{nps} > 8"}]},
                {"type":"text","name":"mail","title":"t","inputType":"email","enableIf":"{visit} = 'a'",
                 "isRequired":true}]},
              {"name":"last","elements":[{"type":"boolean","name":"again","title":"t"}]}],
             "calculatedValues":[{"name":"half","expression":"{nps} / 2"},
                                 {"name":"quarter","expression":"{half} / 2"}],
             "quotas":[{"name":"fans","expression":"{nps} >= 9","limit":5}],
             "triggers":[{"type":"skip","expression":"{nps} = 5","gotoName":"last"},
                         {"type":"complete","expression":"{nps} = 3","message":"Sorry about {nps}"}]}
            """);

    private static Evaluated given(String... fieldsAndValues) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            given.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return AnswerRules.evaluate(ASKED, Given.of(given), Respondent.unknown("en"));
    }

    private static List<String> shown(Evaluated evaluated) {
        return evaluated.pages().stream()
                .flatMap(page -> page.questions().stream())
                .map(shown -> shown.question().name())
                .toList();
    }

    private static List<String> problems(Evaluated evaluated) {
        return evaluated.checked().problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    void showsWhatAnswersLeadTo() {
        assertThat(shown(given())).containsExactly("nps", "used", "visit", "mail", "again");
        assertThat(shown(given("nps", "6"))).contains("why");
        assertThat(shown(given("used", "app"))).contains("speed");
    }

    @Test
    void anAnswerToWhatIsNotShownCountsForNothing() {
        Evaluated evaluated = given("nps", "9", "why", "late");

        assertThat(evaluated.checked().answers()).containsEntry("why", new Answer.NotShown());
        assertThat(evaluated.checked().words()).isEmpty();
    }

    @Test
    void requiresWhatIsShownAndEnabledAlone() {
        assertThat(problems(given("nps", "7"))).isEmpty();
        assertThat(problems(given("nps", "0"))).containsExactly("why answer.required");
        assertThat(problems(given("used", "app"))).containsExactly("speed answer.required");
        assertThat(problems(given("visit", "a"))).containsExactly("mail answer.required");
        assertThat(given("mail", "a@b.cd").checked().answers()).containsEntry("mail", new Answer.Skipped());
    }

    @Test
    void offersChoicesByEarlierAnswers() {
        assertThat(problems(given("nps", "8", "visit", "b"))).containsExactly("visit answer.unknown-choice");
        assertThat(problems(given("nps", "9", "visit", "b"))).isEmpty();
    }

    @Test
    void skipsPagesAndEndsEarly() {
        assertThat(shown(given("nps", "5"))).containsExactly("nps", "why", "used", "again");
        Evaluated ended = given("nps", "3");
        assertThat(shown(ended)).containsExactly("nps", "why", "used");
        assertThat(ended.ended()).containsInstanceOf(Trigger.Complete.class);
        assertThat(ended.text(java.util.Objects.requireNonNull(
                        ended.ended().orElseThrow().message())))
                .isEqualTo("Sorry about 3");
    }

    @Test
    void fillsTextsWithAnswersAsCustomersReadThem() {
        Evaluated evaluated = AnswerRules.evaluate(
                ASKED, new Given(Map.of("used", List.of("app", "shop"))), Respondent.unknown("en"));

        assertThat(evaluated.text(ASKED.question("visit").orElseThrow().title()))
                .isEqualTo("You used app, the shop");
    }

    @Test
    void calculatesFromAnswersAndFromWhatWasCalculated() {
        assertThat(given("nps", "10").checked().calculated())
                .containsExactly(Map.entry("half", 5.0), Map.entry("quarter", 2.5));
        assertThat(given().checked().calculated()).isEmpty();
    }

    @Test
    void calculatesEachValueOnce() {
        StringBuilder values = new StringBuilder("{\"name\":\"c0\",\"expression\":\"{n} + 0\"}");
        for (int i = 1; i < 50; i++) {
            String before = "{c" + (i - 1) + "}";
            values.append(",{\"name\":\"c" + i + "\",\"expression\":\"" + before + " + " + before + "\"}");
        }
        Questionnaire asked = QuestionnaireReader.read("""
                {"title":"t","pages":[{"elements":[{"type":"nps","name":"n","title":"t"}]}],"calculatedValues":[%s]}
                """.formatted(values));

        assertThat(AnswerRules.check(asked, Given.of(Map.of("n", "1"))).calculated())
                .containsEntry("c49", Math.pow(2, 49));
    }

    @Test
    void namesTheQuotasThatCount() {
        assertThat(given("nps", "9").checked().quotas()).containsExactly("fans");
        assertThat(given("nps", "8").checked().quotas()).isEmpty();
    }

    @Test
    void knowsTheCustomersAttributes() {
        Questionnaire asked = QuestionnaireReader.read("""
                {"title":"t","pages":[{"elements":[
                  {"type":"boolean","name":"gold","title":"Dear {customer.name}","visibleIf":"{customer.tier} = 'gold'"}]}]}
                """);
        Evaluated evaluated = AnswerRules.evaluate(
                asked, Given.NOTHING, new Respondent("fa", 1, Map.of("tier", "gold", "name", "سارا")));

        assertThat(shown(evaluated)).containsExactly("gold");
        assertThat(evaluated.text(asked.questions().getFirst().title())).isEqualTo("Dear سارا");
    }

    @Test
    void refusesWhatAValidatorRefuses() {
        Questionnaire asked = QuestionnaireReader.read("""
                {"title":"t","pages":[{"elements":[
                  {"type":"text","name":"code","title":"t","validators":[
                    {"type":"regex","regex":"^[A-Z]{2}[0-9]+$","text":{"en":"Two letters, then digits","fa":"دو حرف"}},
                    {"type":"expression","expression":"{code} != 'AB0'"}]}]}]}
                """);

        assertThat(check(asked, "AB12")).isEmpty();
        assertThat(check(asked, "12")).containsExactly("answer.refused [Two letters, then digits]");
        assertThat(check(asked, "AB0")).containsExactly("answer.not-valid []");
        assertThat(check(asked, "")).isEmpty();
    }

    private static List<String> check(Questionnaire asked, String code) {
        return AnswerRules.check(asked, Given.of(Map.of("code", code))).problems().stream()
                .map(problem -> problem.code() + " " + problem.arguments())
                .toList();
    }

    @Test
    void ordersByTheSeedAlone() {
        Questionnaire asked = QuestionnaireReader.read("""
                {"title":"t","pagesOrder":"random","pages":[
                  {"name":"a","questionsOrder":"random","elements":[{"type":"nps","name":"a1","title":"t"},
                    {"type":"nps","name":"a2","title":"t"},{"type":"nps","name":"a3","title":"t"}]},
                  {"name":"b","elements":[{"type":"radiogroup","name":"b1","title":"t","choicesOrder":"random",
                    "choices":["1","2","3","4","5"]}]},
                  {"name":"c","elements":[{"type":"matrix","name":"c1","title":"t","rowsOrder":"random",
                    "rows":["x","y","z"]}]}]}
                """);
        List<String> orders = java.util.stream.LongStream.range(0, 60)
                .mapToObj(seed -> order(asked, seed))
                .toList();

        assertThat(order(asked, 7)).isEqualTo(orders.get(7));
        assertThat(orders).doesNotHaveDuplicates();
        assertThat(orders.stream().map(order -> order.substring(0, 1)).distinct())
                .hasSize(3);
    }

    private static String order(Questionnaire asked, long seed) {
        StringBuilder order = new StringBuilder();
        AnswerRules.evaluate(asked, Given.NOTHING, new Respondent("en", seed, Map.of()))
                .pages()
                .forEach(page -> page.questions()
                        .forEach(question -> order.append(question.question().name())
                                .append(question.offered().stream()
                                        .map(Choice::value)
                                        .toList())));
        return order.toString();
    }
}
