package org.edrak.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.edrak.templates.Template;
import org.edrak.templates.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTableTest {
    @Test
    void listsEveryTextByNameAndPlace() {
        TranslationTable table = TranslationTable.of(Definitions.PARTLY);
        assertThat(table.source()).isEqualTo("en");
        assertThat(table.locales()).containsExactly("en", "fa");
        assertThat(table.entries())
                .extracting(TranslationTable.Entry::key)
                .containsExactly(
                        "title",
                        "welcome",
                        "page.first.title",
                        "question.nps.title",
                        "question.nps.maxRateDescription",
                        "question.reason.title",
                        "question.reason.otherText",
                        "question.reason.choices.Price",
                        "question.reason.choices.q",
                        "question.reason.choices.other-shop",
                        "question.parts.title",
                        "question.parts.rows.r1",
                        "question.why.title",
                        "question.why.validator.1.text",
                        "trigger.1.message",
                        "quota.all.message");
        assertThat(table.entry("question.reason.choices.q").orElseThrow())
                .isEqualTo(new TranslationTable.Entry(
                        "pages[0].elements[1].choices[1].text",
                        "question.reason.choices.q",
                        "Quality",
                        Map.of("en", "Quality")));
    }

    @Test
    void countsWhatIsMissing() {
        assertThat(TranslationTable.of(Definitions.PARTLY).missing())
                .containsExactly(Map.entry("en", 0), Map.entry("fa", 13));
        assertThat(TranslationTable.of("{\"title\":{\"fa\":\"سلام\"}}").missing())
                .containsExactly(Map.entry("en", 1), Map.entry("fa", 0));
    }

    @Test
    void keepsKeysWhenQuestionsMove() {
        String before = Definitions.PARTLY;
        String after = before.replace("\"name\":\"first\",", "\"name\":\"first\",\"description\":\"New\",")
                .replace(
                        "{\"type\":\"comment\"",
                        "{\"type\":\"statement\",\"name\":\"new\",\"title\":\"New\"},{\"type\":\"comment\"");
        TranslationTable.Entry moved =
                TranslationTable.of(after).entry("question.why.title").orElseThrow();
        assertThat(moved.path()).isEqualTo("pages[1].elements[2].title");
        assertThat(TranslationTable.of(before)
                        .entry("question.why.title")
                        .orElseThrow()
                        .path())
                .isEqualTo("pages[1].elements[1].title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"pages\":5,\"title\":[]}",
                "{\"pages\":[5,{\"elements\":[null,{\"title\":7,\"choices\":[null,{},{\"value\":{}}],\"rows\":\"x\"}]}]}",
                "{\"title\":{}}",
                "{\"locale\":3,\"title\":{\"fa\":null,\"en\":[]}}"
            })
    void passesOverWhatADraftHasWrong(String draft) {
        TranslationTable table = TranslationTable.of(draft);
        assertThat(table.entries())
                .allSatisfy(entry -> assertThat(entry.texts()).isEmpty());
        assertThat(TranslationCsv.read(draft, TranslationCsv.write(draft)).problems())
                .isEmpty();
    }

    @Test
    void tellsTwoOfOneNameApart() {
        String draft =
                "{\"pages\":[{\"elements\":[{\"name\":\"q\",\"title\":\"A\"},{\"name\":\"q\",\"title\":\"B\"}]}]}";
        assertThat(TranslatedDefinition.with(draft, "en", Map.of("question.q.title#2", "C")))
                .isEqualTo(draft.replace("\"B\"", "\"C\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{} {}", "{\"a\":1,\"a\":2}"})
    void needsAnObject(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TranslationTable.of(text));
    }

    static java.util.List<Template> templates() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void findsNothingMissingInTemplates(Template template) {
        assertThat(TranslationTable.of(template.definition()).missing())
                .containsExactly(Map.entry("en", 0), Map.entry("fa", 0));
    }
}
