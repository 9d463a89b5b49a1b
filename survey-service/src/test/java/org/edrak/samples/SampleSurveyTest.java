package org.edrak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.Given;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.responses.Channel;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.ReviewRules;
import org.edrak.reviews.Stars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleSurveyTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    private static final SampleYear YEAR = SampleYear.ending(LAST, 7);
    private final Questionnaire survey = QuestionnaireReader.read(SampleSurvey.definition());

    @Test
    void asksOnePairPerCommonDriver() {
        assertThat(survey.questions().stream()
                        .filter(Question.Pair.class::isInstance)
                        .map(Question::driver)
                        .flatMap(Optional::stream))
                .containsExactlyElementsOf(Driver.COMMON);
    }

    @Test
    void speaksBothLanguages() {
        assertThat(survey.locales()).containsExactlyElementsOf(SampleTexts.LANGUAGES);
        assertSpoken(survey.welcome());
        assertSpoken(survey.thanks());
        survey.questions().forEach(question -> assertSpoken(question.title()));
    }

    @Test
    void takesEveryResponseOfTheSampleYear() {
        assertThat(YEAR.responses()).allSatisfy(response -> {
            assertThat(AnswerRules.check(survey, Given.of(response.typed())).problems())
                    .isEmpty();
            assertThat(Channel.of(response.channel()).key()).isEqualTo(response.channel());
        });
    }

    @Test
    void standsBesideReviewsThatMayBeStored() {
        assertThat(YEAR.reviews())
                .allSatisfy(review -> assertThat(ReviewRules.check(
                                asNew(review), LAST.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)))
                        .isEmpty());
    }

    private static NewReview asNew(SampleReview review) {
        return new NewReview(
                review.source(),
                review.externalId(),
                review.text(),
                new Stars(review.stars(), 1, 5),
                review.author(),
                null,
                null,
                review.at());
    }

    private static void assertSpoken(@Nullable LocalizedText text) {
        assertThat(text).isNotNull();
        if (text != null) {
            assertThat(text.byLocale()).containsOnlyKeys(SampleTexts.LANGUAGES);
            assertThat(text.byLocale().values())
                    .allSatisfy(written -> assertThat(written).isNotBlank());
        }
    }
}
