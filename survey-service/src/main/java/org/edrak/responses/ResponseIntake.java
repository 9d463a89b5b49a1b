package org.edrak.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Submission.Outcome;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.workspaces.Workspaces;

/** Takes submissions in. Those that come at the same time share a transaction; call it outside of any other. */
@ApplicationScoped
public class ResponseIntake {
    private static final int MOST_TOGETHER = 64;
    private static final int MOST_WAITING = 256;

    @Inject
    private ResponseWriter writer;

    @Inject
    private ResponseChanges changes;

    @Inject
    private Surveys surveys;

    @Inject
    private Workspaces workspaces;

    private final SharedCommits<Submission, Outcome> commits =
            new SharedCommits<>(this::store, MOST_TOGETHER, MOST_WAITING);

    /**
     * Stores a response; when this returns, it is on disk.
     *
     * @throws SurveyClosed when the survey takes no responses
     * @throws KeyReused when the key was used before for other answers
     * @throws NotInvited when the survey is for invited customers, or a token is given that does not serve
     * @throws QuotaFull when no more responses of this kind are wanted
     * @throws IntakeFull when more wait than can be stored in good time
     */
    public Submitted submit(Survey survey, NewResponse given) {
        if (!survey.isOpen()) {
            throw new SurveyClosed();
        }
        return commits.submit(submission(survey, given)).orThrow();
    }

    /**
     * Replaces the answers that {@code editSecret} was given for; the earlier ones are kept beside them.
     *
     * @return the response that was changed; {@code isNew} is false
     * @throws SurveyClosed when the survey takes no responses
     * @throws NotEditable when answers may not be changed, or none belong to the secret
     * @throws QuotaFull when the answers would now be of a kind that is not wanted any more
     */
    public Submitted change(Survey survey, String editSecret, NewResponse given) {
        if (!survey.isOpen()) {
            throw new SurveyClosed();
        }
        if (!survey.areAnswersEditable()) {
            throw new NotEditable();
        }
        return changes.change(submission(survey, given), editSecret);
    }

    private Submission submission(Survey survey, NewResponse given) {
        Questionnaire answered = surveys.questionnaire(given.questionnaireId());
        ZoneId zone =
                survey.isAnonymous() ? workspaces.get(survey.workspaceId()).zone() : ZoneOffset.UTC;
        ResponseRow row = ResponseRow.of(survey, given, QualityRules.flags(answered, given), zone);
        return new Submission(survey, surveys.questionnaire(survey), row);
    }

    /** All in one transaction; where one of them is what the database does not take, each in its own. */
    private List<Outcome> store(List<Submission> submissions) {
        try {
            return writer.store(submissions);
        } catch (StorageFailed e) {
            if (!e.isOfOneRow()) {
                throw e;
            }
            return submissions.stream().map(this::storeAlone).toList();
        }
    }

    private Outcome storeAlone(Submission submission) {
        try {
            return writer.store(List.of(submission)).getFirst();
        } catch (RuntimeException e) {
            return Outcome.refused(e);
        }
    }
}
