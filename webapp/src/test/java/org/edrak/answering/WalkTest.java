package org.edrak.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.edrak.answering.Walk.Turn;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.Given;
import org.edrak.pages.views.PageLogic;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.responses.GivenSoFar;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final Questionnaire ASKED = QuestionnaireReader.read("""
            {"title":"T","calculatedValues":[{"name":"low","expression":"{nps} <= 6"}],
             "triggers":[{"type":"skip","expression":"{nps} = 10","gotoName":"c"}],
             "pages":[
              {"name":"a","elements":[{"type":"nps","name":"nps","title":"N","isRequired":true},
               {"type":"comment","name":"why","title":"W","visibleIf":"{low}"}]},
              {"name":"b","elements":[{"type":"text","name":"b","title":"B","visibleIf":"{nps} > 1"}]},
              {"name":"c","elements":[{"type":"text","name":"c","title":"C"}]}]}""");

    private static Walk walk(int page, String... given) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            all.put(given[i], List.of(given[i + 1]));
        }
        GivenSoFar soFar = new GivenSoFar(new Given(all), page, "en", Instant.EPOCH, Map.of(0, 7, 2, 3));
        return Walk.of(ASKED, soFar, 1, Map.of());
    }

    @Test
    void staysWhereSomethingIsWrong() {
        Turn.Stay stay = (Turn.Stay) walk(0).next(Set.of("nps"), List.of());
        assertThat(stay.problems()).extracting(AnswerProblem::code).containsExactly("answer.required");
    }

    @Test
    void showsFirstWhatAnAnswerOpensOnTheSamePage() {
        assertThat(walk(0, "nps", "3").next(Set.of("nps"), List.of()))
                .isInstanceOfSatisfying(
                        Turn.Stay.class, stay -> assertThat(stay.problems()).isEmpty());
        assertThat(walk(0, "nps", "3").next(Set.of("nps", "why"), List.of())).isEqualTo(new Turn.To(1));
        assertThat(walk(0, "nps", "3").next(null, List.of())).isEqualTo(new Turn.To(1));
    }

    @Test
    void leavesOutPagesThatAreSkippedOrEmpty() {
        assertThat(walk(0, "nps", "10").next(null, List.of())).isEqualTo(new Turn.To(2));
        assertThat(walk(0, "nps", "1").next(null, List.of())).isEqualTo(new Turn.To(2));
        assertThat(walk(2, "nps", "10").before()).isZero();
        assertThat(walk(2, "nps", "9").before()).isEqualTo(1);
        assertThat(walk(2, "nps", "9").next(null, List.of())).isEqualTo(new Turn.Through());
    }

    @Test
    void letsNobodyPassAPageThatIsNotAnswered() {
        assertThat(walk(2).here()).isZero();
        assertThat(walk(2, "nps", "9").here()).isEqualTo(2);
        assertThat(walk(7, "nps", "9").here()).isEqualTo(2);
    }

    @Test
    void tellsTimesInTheOrderOfTheWay() {
        assertThat(walk(2, "nps", "9").pageSeconds()).containsExactly(7, 0, 3);
    }

    @Test
    void tellsTheScriptOnlyWhatDependsOnThisPage() {
        Walk walk = walk(0, "nps", "9");
        PageLogic first = Objects.requireNonNull(LogicOfPage.of(ASKED, walk.evaluated(), walk.page(0)));
        assertThat(first.dynamic()).containsExactly("why");
        assertThat(first.calculated()).isEqualTo("{\"low\":\"{nps} <= 6\"}");
        assertThat(LogicOfPage.of(ASKED, walk.evaluated(), walk.page(1))).isNull();
    }
}
