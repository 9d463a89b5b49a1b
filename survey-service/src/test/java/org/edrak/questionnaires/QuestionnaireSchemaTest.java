package org.edrak.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.edrak.templates.Template;
import org.edrak.templates.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireSchemaTest {
    static List<Template> templates() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void acceptsEveryTemplate(Template template) {
        assertThat(DefinitionSchema.problems(template.definition())).isEmpty();
        assertThatCode(() -> QuestionnaireReader.read(template.definition())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                                                     | ''
            {}                                                                                     | title
            {"title":"t","pages":[]}                                                               | /pages
            {"title":"t","pages":[{"elements":[]}]}                                                | /pages/0/elements
            {"title":{"fa":" "},"pages":[{"elements":[{"type":"kano","name":"a","title":"t"}]}]}   | /title/fa
            {"title":"t","x":1,"pages":[{"elements":[{"type":"kano","name":"a","title":"t"}]}]}    | x
            {"title":"t","pages":[{"elements":[{"type":"kano","name":"1a","title":"t"}]}]}         | /pages/0/elements/0/name
            {"title":"t","pages":[{"elements":[{"type":"canoe","name":"a","title":"t"}]}]}         | /pages/0/elements/0/type
            {"title":"t","pages":[{"elements":[{"type":"nps","name":"a","title":"t","rateMax":5}]}]} | rateMax
            {"title":"t","pages":[{"elements":[{"type":"nps","name":"a","title":"t","driver":"Price"}]}]} | /driver
            {"title":"t","pages":[{"elements":[{"type":"text","name":"a","title":"t","min":1}]}]}  | min
            {"title":"t","pages":[{"elements":[{"type":"radiogroup","name":"a","title":"t"}]}]}    | choices
            {"title":"t","pages":[{"elements":[{"type":"ranking","name":"a","title":"t","choices":["other"]}]}]} | /choices/0
            {"title":"t","pages":[{"elements":[{"type":"statement","name":"a","title":"t","isRequired":true}]}]} | isRequired
            """)
    void namesThePlaceOfWhatIsWrong(String definition, String place) {
        assertThat(DefinitionSchema.problems(definition)).isNotEmpty().anyMatch(problem -> problem.contains(place));
    }

    @Test
    void saysWhatEveryTypeMeans() {
        assertThat(DefinitionSchema.questions()).hasSize(23).allSatisfy(name -> {
            assertThat(DefinitionSchema.definition(name).path("title").asText()).isNotEmpty();
            assertThat(DefinitionSchema.definition(name).path("description").asText())
                    .isNotEmpty();
        });
    }
}
