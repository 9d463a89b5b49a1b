package org.edrak.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.questionnaires.QuestionnaireReader;

/** The drafts of all surveys; every survey has one from the day it is made. */
@ApplicationScoped
@Transactional
public class Drafts {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SurveyChanges changes;

    @Inject
    private InstantSource clock;

    /** The draft of a survey, if it is this workspace's. */
    public Optional<Draft> find(long workspaceId, long surveyId) {
        return Optional.ofNullable(entities.find(Draft.class, surveyId)).filter(d -> d.workspaceId() == workspaceId);
    }

    /**
     * Saves what somebody made of revision {@code revision}.
     *
     * @param definition JSON of an object, at most {@link Draft#LONGEST} characters
     * @param by the member; 0 for a program
     * @throws DraftConflict when another revision was saved meanwhile
     * @throws NoSuchElementException when the workspace has no such survey
     */
    public Draft save(long workspaceId, long surveyId, int revision, String definition, long by) {
        Draft draft = held(workspaceId, surveyId, revision);
        if (!draft.definition().equals(definition)) {
            draft.become(definition, clock.instant(), by);
        }
        return draft;
    }

    /**
     * Freezes revision {@code revision} as the survey's next version, which customers are asked from now on. Where it
     * says what the current version says already, that stays.
     *
     * @throws InvalidDefinition when it cannot be read
     * @throws DraftConflict when another revision was saved meanwhile
     * @throws NoSuchElementException when the workspace has no such survey
     */
    public PublishedQuestionnaire publish(long workspaceId, long surveyId, int revision, long by) {
        Draft draft = held(workspaceId, surveyId, revision);
        QuestionnaireReader.read(draft.definition());
        Survey survey = entities.find(Survey.class, surveyId);
        PublishedQuestionnaire current =
                survey.isPublished() ? entities.find(PublishedQuestionnaire.class, survey.questionnaireId()) : null;
        if (current != null && QuestionnaireReader.same(current.definition(), draft.definition())) {
            return current;
        }
        PublishedQuestionnaire next = PublishedQuestionnaire.of(draft, lastVersion(surveyId) + 1, clock.instant(), by);
        entities.persist(next);
        survey.ask(next);
        changes.note(survey, SurveyChange.What.PUBLISHED, next.version(), by);
        return next;
    }

    /** The draft, locked until the transaction ends, so that of two who save at once the second is told. */
    private Draft held(long workspaceId, long surveyId, int revision) {
        Draft draft = entities.find(Draft.class, surveyId, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || draft.workspaceId() != workspaceId) {
            throw new NoSuchElementException("no draft " + surveyId);
        }
        if (draft.revision() != revision) {
            throw new DraftConflict(draft);
        }
        return draft;
    }

    private int lastVersion(long surveyId) {
        Integer last = entities.createQuery(
                        "select max(q.version) from PublishedQuestionnaire q where q.surveyId = :survey", Integer.class)
                .setParameter("survey", surveyId)
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
