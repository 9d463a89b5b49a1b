package org.edrak.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.Given;
import org.edrak.conversations.Conversations;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Channel;
import org.edrak.responses.Course;
import org.edrak.responses.Invitations;
import org.edrak.responses.NewResponse;
import org.edrak.responses.Responses;
import org.edrak.reviews.NewReview;
import org.edrak.reviews.Stars;
import org.edrak.sources.ReviewIntake;
import org.edrak.sources.SourceKind;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;

/** Fills a workspace with the sample year, so that somebody new sees what a year of feedback looks like. */
@ApplicationScoped
public class SampleWorkspace {
    private static final long SEED = 1404;
    private static final int BATCH = 500;
    private static final int STUDY_ASKED = 1_150;

    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    @Inject
    private ReviewIntake reviews;

    @Inject
    private Conversations conversations;

    @Inject
    private Invitations invitations;

    @Inject
    private Event<SampleFilled> filled;

    @Inject
    private InstantSource clock;

    /** Publishes the sample's survey and stores its year of answers, reviews and conversations; what is there already stays as it is. */
    public void fill(long workspaceId) {
        // the newest survey stands first in lists
        Survey study = published(workspaceId, SampleStudy.definition());
        Survey survey = published(workspaceId, SampleSurvey.definition());
        LocalDate yesterday =
                clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        SampleYear year = SampleYear.ending(yesterday, SEED);
        store(survey, year.responses());
        take(study, SampleStudy.ending(yesterday, SEED));
        reviews.take(
                workspaceId,
                SourceKind.UPLOAD,
                year.reviews().stream().map(SampleWorkspace::review).toList());
        conversations.add(workspaceId, SampleTalks.ending(yesterday, SEED));
        if (invitations.tally(study.id()).made() == 0) {
            invitations.addAsked(study, STUDY_ASKED, SampleStudy.RESPONSES);
        }
        filled.fire(new SampleFilled(workspaceId, yesterday));
    }

    private Survey published(long workspaceId, String definition) {
        return surveys.of(workspaceId).stream()
                .filter(Survey::isPublished)
                .filter(each ->
                        surveys.published(each.questionnaireId()).definition().equals(definition))
                .findFirst()
                .orElseGet(() -> surveys.publish(workspaceId, definition));
    }

    private void store(Survey survey, List<SampleResponse> year) {
        Questionnaire questionnaire = surveys.questionnaire(survey);
        List<NewResponse> given = new ArrayList<>();
        for (int i = 0; i < year.size(); i++) {
            SampleResponse sample = year.get(i);
            given.add(new NewResponse(
                    survey.questionnaireId(),
                    Channel.of(sample.channel()),
                    sample.locale(),
                    sample.at(),
                    AnswerRules.check(questionnaire, Given.of(sample.typed())),
                    "sample:" + i,
                    Course.UNKNOWN));
        }
        storeNew(survey, given);
    }

    private void take(Survey study, List<SampleStudy.Answered> answers) {
        Questionnaire questionnaire = surveys.questionnaire(study);
        List<NewResponse> given = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            SampleStudy.Answered sample = answers.get(i);
            given.add(new NewResponse(
                    study.questionnaireId(),
                    Channel.EMAIL,
                    sample.locale(),
                    sample.at(),
                    AnswerRules.check(questionnaire, Given.of(sample.typed())),
                    "sample-study:" + i,
                    Course.UNKNOWN));
        }
        storeNew(study, given);
    }

    private void storeNew(Survey survey, List<NewResponse> given) {
        for (int from = 0; from < given.size(); from += BATCH) {
            responses.storeNew(survey, given.subList(from, Math.min(given.size(), from + BATCH)));
        }
    }

    private static NewReview review(SampleReview sample) {
        return new NewReview(
                sample.source(),
                sample.externalId(),
                sample.text(),
                new Stars(sample.stars(), 1, 5),
                sample.author(),
                null,
                null,
                sample.at());
    }
}
