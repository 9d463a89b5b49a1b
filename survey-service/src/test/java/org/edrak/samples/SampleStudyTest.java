package org.edrak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.Given;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.junit.jupiter.api.Test;

class SampleStudyTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    private final Questionnaire study = QuestionnaireReader.read(SampleStudy.definition());

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(SampleStudy.ending(LAST, 7)).isEqualTo(SampleStudy.ending(LAST, 7));
        assertThat(SampleStudy.ending(LAST, 8)).isNotEqualTo(SampleStudy.ending(LAST, 7));
    }

    @Test
    void takesEveryAnswer() {
        assertThat(SampleStudy.ending(LAST, 7))
                .hasSize(SampleStudy.RESPONSES)
                .allSatisfy(answered -> assertThat(AnswerRules.check(study, Given.of(answered.typed()))
                                .problems())
                        .isEmpty());
    }

    @Test
    void speaksBothLanguages() {
        assertThat(study.questions())
                .allSatisfy(
                        question -> assertThat(question.title().byLocale()).containsOnlyKeys(SampleTexts.LANGUAGES));
    }
}
