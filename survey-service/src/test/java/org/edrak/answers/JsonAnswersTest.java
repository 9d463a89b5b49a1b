package org.edrak.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.junit.jupiter.api.Test;

class JsonAnswersTest {
    private static final Questionnaire ASKED = QuestionnaireReader.read("""
            {"title":"t","pages":[{"elements":[
              {"type":"nps","name":"nps","title":"t"},
              {"type":"pair","name":"price","title":"t"},
              {"type":"comment","name":"why","title":"t"}]}]}
            """);

    private static List<String> problems(String json) throws JsonProcessingException {
        return JsonAnswers.check(ASKED, new JsonMapper().readTree(json), Respondent.unknown("en")).problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    void takesNumbersPairsWordsAndNothing() throws JsonProcessingException {
        assertThat(problems("""
                {"nps":9,"price":{"expectation":6,"perception":null},"why":"زود رسید"}""")).isEmpty();
        assertThat(problems("{\"nps\":null}")).isEmpty();
    }

    @Test
    void refusesOtherTypes() throws JsonProcessingException {
        assertThat(problems("{\"nps\":\"5\"}")).containsExactly("nps answer.not-a-number");
        assertThat(problems("{\"nps\":5.5}")).containsExactly("nps answer.not-a-whole-number");
        assertThat(problems("{\"price\":5}")).containsExactly("price answer.not-a-pair");
        assertThat(problems("{\"price\":{\"hope\":5}}")).containsExactly("price.hope answer.unknown-question");
        assertThat(problems("{\"why\":5}")).containsExactly("why answer.not-text");
        assertThat(problems("{\"why\":\"a\\u0000\"}")).containsExactly("why answer.not-text");
    }

    @Test
    void namesProblemsOfTypeAndOfScaleTogether() throws JsonProcessingException {
        assertThat(problems("{\"nps\":99,\"price\":5,\"why\":7}"))
                .containsExactly("price answer.not-a-pair", "why answer.not-text", "nps answer.not-on-the-scale");
    }

    @Test
    void refusesWhatIsNotAskedAndWhatIsOffTheScale() throws JsonProcessingException {
        assertThat(problems("{\"nps\":99}")).containsExactly("nps answer.not-on-the-scale");
        assertThat(problems("{\"nps\":-5}")).containsExactly("nps answer.not-a-whole-number");
        assertThat(problems("{\"role\":\"owner\"}")).containsExactly("role answer.unknown-question");
    }
}
