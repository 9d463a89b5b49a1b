package org.edrak.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.Given;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.junit.jupiter.api.Test;

class QualityRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** Ten words a question: three seconds to read, one second is too fast. */
    private static final Questionnaire WORDY = QuestionnaireReader.read("""
            {"title":"T","pages":[{"elements":[
             {"type":"nps","name":"a","title":"one two three four five six seven eight nine ten"},
             {"type":"nps","name":"b","title":"one two three four five six seven eight nine ten"}]}]}""");

    private static final Questionnaire BATTERY = QuestionnaireReader.read("""
            {"title":"T","pages":[{"elements":[
             {"type":"matrix","name":"m","title":"M","rows":["r1","r2","r3","r4","r5"]},
             {"type":"pair","name":"p1","title":"P"},{"type":"pair","name":"p2","title":"P"},
             {"type":"pair","name":"p3","title":"P"},{"type":"pair","name":"p4","title":"P"},
             {"type":"pair","name":"p5","title":"P"}]}]}""");

    private static Set<QualityFlag> flags(Questionnaire asked, Map<String, String> given, Course course) {
        return QualityRules.flags(
                asked,
                new NewResponse(1, Channel.LINK, "en", NOW, AnswerRules.check(asked, Given.of(given)), null, course));
    }

    private static Course paged(Integer... seconds) {
        return new Course(NOW.minusSeconds(86_400), List.of(seconds), null, null, null);
    }

    @Test
    void flagsWhoSpendsLessThanAThirdOfReading() {
        Map<String, String> given = Map.of("a", "1", "b", "9");
        assertThat(flags(WORDY, given, paged(1))).containsExactly(QualityFlag.TOO_FAST);
        assertThat(flags(WORDY, given, paged(2))).isEmpty();
    }

    @Test
    void takesTheWholeTimeWhereThatOfPagesIsNotKnown() {
        Map<String, String> given = Map.of("a", "1", "b", "9");
        Course quick = new Course(NOW.minusSeconds(1), List.of(), null, null, null);
        assertThat(flags(WORDY, given, quick)).containsExactly(QualityFlag.TOO_FAST);
        assertThat(flags(WORDY, given, Course.UNKNOWN)).isEmpty();
    }

    @Test
    void flagsAMatrixOfFiveEqualRows() {
        assertThat(flags(BATTERY, matrix("3", "3", "3", "3", "3"), Course.UNKNOWN))
                .containsExactly(QualityFlag.STRAIGHT_LINED);
        assertThat(flags(BATTERY, matrix("3", "3", "3", "3", "4"), Course.UNKNOWN))
                .isEmpty();
        assertThat(flags(BATTERY, matrix("3", "3", "3", "3"), Course.UNKNOWN)).isEmpty();
    }

    @Test
    void flagsPairsOnlyWhenExpectationsAndPerceptionsAreBothStraight() {
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i <= 5; i++) {
            given.put("p" + i + ".expectation", "6");
            given.put("p" + i + ".perception", "4");
        }
        assertThat(flags(BATTERY, given, Course.UNKNOWN)).containsExactly(QualityFlag.STRAIGHT_LINED);
        given.put("p3.perception", "5");
        assertThat(flags(BATTERY, given, Course.UNKNOWN)).isEmpty();
    }

    private static Map<String, String> matrix(String... values) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            given.put("m.r" + (i + 1), values[i]);
        }
        return given;
    }
}
