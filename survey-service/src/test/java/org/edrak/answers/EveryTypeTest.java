package org.edrak.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.questionnaires.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each type of question takes and what it refuses. */
class EveryTypeTest {
    private static final Questionnaire ASKED = QuestionnaireReader.read("""
            {"title":"t","pages":[{"elements":[
              {"type":"rating","name":"taste","title":"t","rateMin":0,"rateMax":3,"rateType":"stars"},
              {"type":"ces","name":"effort","title":"t"},
              {"type":"radiogroup","name":"reason","title":"t","choices":["slow","dear"],"showOtherItem":true},
              {"type":"checkbox","name":"used","title":"t","choices":["app","web","shop"],"showOtherItem":true,
               "showNoneItem":true,"minSelectedChoices":2,"maxSelectedChoices":2},
              {"type":"dropdown","name":"city","title":"t","choices":[{"value":1,"text":"Tehran"},"Shiraz"]},
              {"type":"ranking","name":"order","title":"t","choices":["a","b","c"]},
              {"type":"matrix","name":"grid","title":"t","rows":["x","does what it claims"],"rateMax":5},
              {"type":"constantsum","name":"points","title":"t","rows":["p","q"]},
              {"type":"kano","name":"dark","title":"t"},
              {"type":"text","name":"line","title":"t","maxLength":5},
              {"type":"text","name":"age","title":"t","inputType":"number","min":18,"max":99.5,"decimals":1},
              {"type":"text","name":"day","title":"t","inputType":"date","min":"2026-01-01","max":"2026-12-31"},
              {"type":"text","name":"mail","title":"t","inputType":"email"},
              {"type":"text","name":"phone","title":"t","inputType":"tel"},
              {"type":"boolean","name":"again","title":"t"},
              {"type":"consent","name":"agreed","title":"t"},
              {"type":"statement","name":"note","title":"t"},
              {"type":"hidden","name":"order_id","maxLength":6}]}]}
            """);

    private static CheckedAnswers given(String... fieldsAndValues) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            given.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return AnswerRules.check(ASKED, Given.of(given));
    }

    private static Answer answer(String question, String... fieldsAndValues) {
        CheckedAnswers checked = given(fieldsAndValues);
        assertThat(checked.problems()).isEmpty();
        return java.util.Objects.requireNonNull(checked.answers().get(question));
    }

    private static List<String> problems(CheckedAnswers checked) {
        return checked.problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    void nothingGivenIsSkippedAndAStatementIsNeverAnswered() {
        CheckedAnswers checked = given();

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.answers()).containsEntry("note", new Answer.NotShown());
        assertThat(checked.answers().values())
                .filteredOn(answer -> answer instanceof Answer.Skipped)
                .hasSize(17);
        assertThat(checked.saysAnything()).isFalse();
    }

    @Test
    void keepsScalesWithRatings() {
        assertThat(answer("taste", "taste", "۰")).isEqualTo(new Answer.Score(0, new Scale(0, 3)));
        assertThat(answer("effort", "effort", "7")).isEqualTo(new Answer.Score(7, new Scale(1, 7)));
        assertThat(answer("grid", "grid.does what it claims", "4"))
                .isEqualTo(new Answer.Scores(Map.of("does what it claims", 4), new Scale(1, 5)));
        assertThat(problems(given("grid.x", "6"))).containsExactly("grid.x answer.not-on-the-scale");
    }

    @Test
    void takesOneChoiceOfThoseOfferedAndWordsForOther() {
        assertThat(answer("reason", "reason", "slow")).isEqualTo(new Answer.Picked(List.of("slow"), ""));
        assertThat(answer("city", "city", "1")).isEqualTo(new Answer.Picked(List.of("1"), ""));
        CheckedAnswers other = given("reason", "other", "reason.other", "بسته‌بندی");
        assertThat(other.answers()).containsEntry("reason", new Answer.Picked(List.of("other"), "بسته‌بندی"));
        assertThat(other.words()).containsExactly(Map.entry("reason.other", "بسته‌بندی"));
        assertThat(problems(given("reason", "other"))).containsExactly("reason.other answer.other-missing");
        assertThat(problems(given("reason", "cheap"))).containsExactly("reason answer.unknown-choice");
        assertThat(problems(given("city", "other"))).containsExactly("city answer.unknown-choice");
    }

    @Test
    void countsWhatIsPicked() {
        assertThat(several("web", "app")).isEqualTo("[]");
        assertThat(several("app")).isEqualTo("[used answer.too-few-choices]");
        assertThat(several("app", "web", "shop")).isEqualTo("[used answer.too-many-choices]");
        assertThat(several("none")).isEqualTo("[]");
        assertThat(several("none", "app")).isEqualTo("[used answer.none-and-others]");
        assertThat(AnswerRules.check(ASKED, new Given(Map.of("used", List.of("web", "app"))))
                        .answers())
                .containsEntry("used", new Answer.Picked(List.of("app", "web"), ""));
    }

    private static String several(String... values) {
        return problems(AnswerRules.check(ASKED, new Given(Map.of("used", List.of(values)))))
                .toString();
    }

    @Test
    void wantsAllRankedEachOnce() {
        assertThat(answer("order", "order.a", "3", "order.b", "1", "order.c", "2"))
                .isEqualTo(new Answer.Ranked(List.of("b", "c", "a")));
        assertThat(problems(given("order.a", "1", "order.b", "1", "order.c", "2")))
                .containsExactly("order.b answer.rank-twice");
        assertThat(problems(given("order.a", "1"))).containsExactly("order.b answer.rank-missing");
    }

    @Test
    void wantsPointsThatAddUp() {
        assertThat(answer("points", "points.p", "40", "points.q", "60"))
                .isEqualTo(new Answer.Points(Map.of("p", 40, "q", 60), 100));
        assertThat(problems(given("points.p", "40", "points.q", "50")))
                .containsExactly("points.p answer.not-the-total");
    }

    @Test
    void takesBothSidesOfAFeature() {
        assertThat(answer("dark", "dark.functional", "1", "dark.dysfunctional", "5"))
                .isEqualTo(new Answer.KanoPair(1, 5));
        assertThat(problems(given("dark.functional", "6"))).containsExactly("dark.functional answer.not-on-the-scale");
    }

    @ParameterizedTest
    @CsvSource({"18, 18", "۱۸٫۵, 18.5", "٩٩, 99", "1٬8, 18", "+20, 20"})
    void readsNumbersOfEveryKeyboard(String typed, BigDecimal read) {
        assertThat(((Answer.Amount) answer("age", "age", typed)).value()).isEqualByComparingTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "17.9, below",
        "99.6, above",
        "20.25, too-many-decimals",
        "ten, not-a-number",
        "1e5, not-a-number",
        "NaN, not-a-number",
        "99999999999999999999, not-a-number"
    })
    void refusesOtherNumbers(String typed, String code) {
        assertThat(problems(given("age", typed))).containsExactly("age answer." + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "۱۴۰۵/۰۹/۰۱", "1405-9-1", "٢٠٢٦/١١/٢٢"})
    void readsDaysOfBothCalendars(String typed) {
        assertThat(answer("day", "day", typed)).isEqualTo(new Answer.Day(LocalDate.of(2026, 11, 22)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, before",
        "2027-01-01, after",
        "2026-02-30, not-a-date",
        "۱۴۰۵/۱۳/۰۱, not-a-date",
        "yesterday, not-a-date"
    })
    void refusesOtherDays(String typed, String code) {
        assertThat(problems(given("day", typed))).containsExactly("day answer." + code);
    }

    @Test
    void readsAddressesAndNumbersOfTelephones() {
        assertThat(answer("mail", "mail", "a.b+c@mail.example.ir")).isEqualTo(new Answer.Line("a.b+c@mail.example.ir"));
        assertThat(answer("phone", "phone", "۰۹۱۲ ۱۲۳ ۴۵۶۷")).isEqualTo(new Answer.Line("0912 123 4567"));
        assertThat(problems(given("mail", "a@b", "phone", "call me")))
                .containsExactly("mail answer.not-an-email", "phone answer.not-a-phone-number");
        assertThat(problems(given("mail", "a@b.c\r\nBcc: d@e.f"))).containsExactly("mail answer.not-an-email");
    }

    @Test
    void readsYesNoAndConsent() {
        assertThat(answer("again", "again", "false")).isEqualTo(new Answer.YesNo(false));
        assertThat(answer("agreed", "agreed", "true")).isEqualTo(new Answer.YesNo(true));
        assertThat(answer("agreed", "agreed", "false")).isEqualTo(new Answer.Skipped());
        assertThat(problems(given("again", "perhaps"))).containsExactly("again answer.not-yes-or-no");
    }

    @Test
    void limitsLinesAndWhatALinkTells() {
        assertThat(answer("order_id", "order_id", "A-1")).isEqualTo(new Answer.Line("A-1"));
        assertThat(problems(given("line", "123456", "order_id", "1234567")))
                .containsExactly("line answer.too-long", "order_id answer.too-long");
    }

    @Test
    void everyAnswerComesBackFromItsStoredForm() {
        CheckedAnswers all = AnswerRules.check(
                ASKED,
                new Given(Map.ofEntries(
                        Map.entry("taste", List.of("3")),
                        Map.entry("used", List.of("web", "app")),
                        Map.entry("order.a", List.of("1")),
                        Map.entry("order.b", List.of("2")),
                        Map.entry("order.c", List.of("3")),
                        Map.entry("grid.x", List.of("2")),
                        Map.entry("points.p", List.of("100")),
                        Map.entry("dark.functional", List.of("2")),
                        Map.entry("line", List.of("abc")),
                        Map.entry("age", List.of("20.5")),
                        Map.entry("day", List.of("2026-03-21")),
                        Map.entry("again", List.of("true")))));

        assertThat(all.problems()).isEmpty();
        Map<String, Answer> stored = StoredAnswers.read(StoredAnswers.write(all.answers()));
        assertThat(stored).doesNotContainKey("note");
        all.answers().forEach((name, answer) -> {
            if (!name.equals("note")) {
                assertThat(stored).containsEntry(name, answer);
            }
        });
    }
}
