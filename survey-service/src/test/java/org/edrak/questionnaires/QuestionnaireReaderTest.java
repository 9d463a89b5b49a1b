package org.edrak.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireReaderTest {
    private static final String WHOLE = """
            {"title":{"fa":"نظر شما","en":"Your view"},"locale":"fa","thanks":"سپاس","pages":[{"elements":[
              {"type":"nps","name":"nps","title":{"fa":"پیشنهاد می‌دهید؟","en":"Recommend us?"},"isRequired":true},
              {"type":"csat","name":"csat","title":"رضایت","rateMax":5},
              {"type":"pair","name":"price","driver":"price","title":"قیمت"},
              {"type":"text","name":"why","title":"چرا؟","maxLength":500}]}]}
            """;

    private static List<String> problems(String definition) {
        InvalidDefinition invalid =
                catchThrowableOfType(InvalidDefinition.class, () -> QuestionnaireReader.read(definition));
        assertThat(invalid).as("the definition is refused").isNotNull();
        return invalid.problems().stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private static String with(String element) {
        return "{\"title\":\"t\",\"pages\":[{\"elements\":[" + element + "]}]}";
    }

    @Test
    void readsEveryTypeWithItsScaleAndDriver() {
        Questionnaire questionnaire = QuestionnaireReader.read(WHOLE);

        assertThat(questionnaire.questions()).extracting(Question::name).containsExactly("nps", "csat", "price", "why");
        assertThat(questionnaire.question("price")).get().isInstanceOfSatisfying(Question.Pair.class, pair -> {
            assertThat(pair.scale()).isEqualTo(new Scale(1, 7));
            assertThat(pair.driver()).contains(Driver.PRICE);
        });
        assertThat(questionnaire.locales()).containsExactly("fa", "en");
        assertThat(questionnaire.title().in("en", "fa")).isEqualTo("Your view");
        assertThat(questionnaire.title().in("de", "fa")).isEqualTo("نظر شما");
    }

    @Test
    void namesEveryProblemByItsPath() {
        assertThat(problems("""
                {"title":"t","colour":"red","pages":[{"elements":[
                  {"type":"nps","name":"a","title":"t","rateMax":10},
                  {"type":"slider","name":"b","title":"t"},
                  {"type":"csat","name":"a","title":"t","rateMax":101},
                  {"type":"text","name":"1x","title":{"fa":7}}]}]}
                """))
                .containsExactly(
                        "colour definition.unknown-member",
                        "pages[0].elements[0].rateMax definition.unknown-member",
                        "pages[0].elements[1].type definition.unknown-type",
                        "pages[0].elements[2].name definition.name-twice",
                        "pages[0].elements[2].rateMax definition.not-in-range",
                        "pages[0].elements[3].name definition.not-a-name",
                        "pages[0].elements[3].title.fa definition.not-a-text",
                        "pages[0].elements[3].title definition.not-a-text");
    }

    @Test
    void refusesWhatIsNotOneJsonObject() {
        assertThat(problems("{\"title\":")).containsExactly(" definition.not-json");
        assertThat(problems("[]")).containsExactly(" definition.not-an-object");
        assertThat(problems("")).hasSize(1);
        assertThat(problems(WHOLE + "{}")).containsExactly(" definition.not-json");
        assertThat(problems("{\"title\":\"a\",\"title\":\"b\"}")).containsExactly(" definition.not-json");
        assertThat(problems("[".repeat(2000))).containsExactly(" definition.not-json");
    }

    @Test
    void needsTitlePagesAndQuestions() {
        assertThat(problems("{}")).containsExactly("title definition.missing", "pages definition.not-a-list");
        assertThat(problems(with("7"))).containsExactly("pages[0].elements[0] definition.not-an-object");
        assertThat(problems(with(""))).containsExactly("pages[0].elements definition.not-a-list");
        assertThat(problems(with("{\"type\":\"nps\",\"name\":\"n\",\"title\":\"t\",\"driver\":\"Price!\"}")))
                .containsExactly("pages[0].elements[0].driver definition.not-a-name");
    }

    @Test
    void refusesTextsThatCannotBeStored() {
        String nul = """
                {"title":"a\\u0000b","pages":[{"elements":[{"type":"nps","name":"n","title":"N"}]}]}""";
        assertThatThrownBy(() -> QuestionnaireReader.read(nul)).isInstanceOf(InvalidDefinition.class);
    }
}
