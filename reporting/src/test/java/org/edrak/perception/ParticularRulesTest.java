package org.edrak.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.edrak.answers.Answer;
import org.edrak.answers.AnswerRules;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.junit.jupiter.api.Test;

class ParticularRulesTest {
    private static final Questionnaire ASKED = QuestionnaireReader.read("""
            {"title": "t", "locale": "en", "pages": [{"name": "p", "elements": [
              {"type": "hidden", "name": "segment-b2b"},
              {"type": "hidden", "name": "order"},
              {"type": "hidden", "name": "revenue"},
              {"type": "radiogroup", "name": "size", "title": "s", "choices": ["small", "large"]},
              {"type": "rating", "name": "speed", "title": "s", "driver": "support-quality", "rateMax": 5}
            ]}]}
            """);

    @Test
    void makesGroupsOfNamedFieldsAndOfChoicesAndNeverOfOrderNumbers() {
        Particulars particulars = of(Map.of("segment-b2b", " Gold ", "order", "A-17", "size", "small"));
        assertThat(particulars.groups())
                .containsExactlyInAnyOrder(new Group("segment-b2b", "gold"), new Group("size", "small"));
    }

    @Test
    void readsRevenueInAnyDigitsAndLeavesOutWhatIsNone() {
        assertThat(of(Map.of("revenue", "۱۲۵۰")).worth()).isEqualTo(new Particulars.Worth(-1, -1, 1250));
        assertThat(of(Map.of("revenue", "12.5 M")).worth()).isNull();
    }

    @Test
    void takesARatingWithADriverAsItsPlaceOnTheScale() {
        assertThat(of(Map.of("speed", "4")).ratings())
                .singleElement()
                .extracting(Particulars.Rating::place)
                .isEqualTo(20_790);
        assertThat(of(Map.of()).ratingsAsked()).isEqualTo(1);
    }

    private static Particulars of(Map<String, String> typed) {
        Map<String, Answer> answers =
                AnswerRules.check(ASKED, org.edrak.answers.Given.of(typed)).answers();
        return ParticularRules.of(ASKED, answers);
    }
}
