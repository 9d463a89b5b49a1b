package org.edrak.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.edrak.ids.Ids;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;

/** All surveys, each reached within its workspace or by its public link. */
@ApplicationScoped
@Transactional
public class Surveys {
    private static final String LINK_LETTERS = "abcdefghjkmnpqrstvwxyz0123456789";
    private static final int LINK_LENGTH = 12;
    private static final int MOST_CACHED = 1000;

    private final SecureRandom random = new SecureRandom();
    private final Map<Long, Questionnaire> read = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SurveyChanges changes;

    @Inject
    private Drafts drafts;

    @Inject
    private InstantSource clock;

    /**
     * Makes a survey and publishes it at once, open for responses.
     *
     * @throws InvalidDefinition when the definition cannot be read
     */
    public Survey publish(long workspaceId, String definition) {
        return publish(workspaceId, definition, 0);
    }

    /**
     * Makes a survey and publishes it at once, open for responses.
     *
     * @param by the member; 0 for a program
     * @throws InvalidDefinition when the definition cannot be read
     */
    public Survey publish(long workspaceId, String definition, long by) {
        QuestionnaireReader.read(definition);
        Survey survey = draft(workspaceId, definition, by);
        drafts.publish(workspaceId, survey.id(), 1, by);
        return survey;
    }

    /**
     * Makes a survey that is still to be written and published.
     *
     * @param definition JSON of an object, at most {@link Draft#LONGEST} characters
     * @param by the member; 0 for a program
     */
    public Survey draft(long workspaceId, String definition, long by) {
        return made(workspaceId, definition, SurveyChange.What.CREATED, by);
    }

    /** Makes a survey from the draft of another, with its settings; without its responses. */
    public Survey duplicate(Survey survey, long by) {
        String definition =
                drafts.find(survey.workspaceId(), survey.id()).orElseThrow().definition();
        Survey copy = made(survey.workspaceId(), definition, SurveyChange.What.DUPLICATED, by);
        copy.follow(survey.settings());
        return copy;
    }

    private Survey made(long workspaceId, String definition, SurveyChange.What how, long by) {
        Survey survey = new Survey(Ids.next(), workspaceId, newLink(), clock.instant());
        entities.persist(survey);
        // Without an association the provider does not know that the other rows need the survey's.
        entities.flush();
        entities.persist(new Draft(survey, definition, clock.instant(), by));
        changes.note(survey, how, null, by);
        entities.flush();
        return survey;
    }

    /**
     * Closes, reopens, archives or restores a survey; what does not apply to its state changes nothing.
     *
     * @return whether anything changed
     */
    public boolean change(long workspaceId, long id, SurveyChange.What what, long by) {
        Survey survey = find(workspaceId, id).orElseThrow();
        Survey.State before = survey.state();
        switch (what) {
            case CLOSED -> survey.close();
            case REOPENED -> survey.reopen();
            case ARCHIVED -> survey.archive();
            case RESTORED -> survey.restore();
            case CREATED, DUPLICATED, PUBLISHED, SETTINGS -> throw new IllegalArgumentException(what.key());
        }
        boolean changed = survey.state() != before;
        if (changed) {
            changes.note(survey, what, null, by);
        }
        return changed;
    }

    /**
     * Gives a survey other settings; what is known of invited customers is forgotten when it becomes anonymous.
     *
     * @return false, and nothing changed, when they would change whether those are anonymous who have answered already
     */
    public boolean follow(long workspaceId, long id, SurveySettings settings, long by) {
        Survey survey = find(workspaceId, id).orElseThrow();
        if (survey.settings().anonymous() != settings.anonymous() && hasAnswers(id)) {
            return false;
        }
        if (!survey.settings().equals(settings)) {
            if (settings.anonymous()) {
                forgetCustomers(id);
            }
            survey.follow(settings);
            changes.note(survey, SurveyChange.What.SETTINGS, null, by);
        }
        return true;
    }

    private void forgetCustomers(long id) {
        entities.createNativeQuery("update invitation set attributes = null where survey_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Whether anybody has answered a survey, or has begun to. */
    public boolean hasAnswers(long id) {
        return Stream.of("response", "partial_response")
                .anyMatch(
                        table -> !entities.createNativeQuery("select survey_id from " + table + " where survey_id = ?1")
                                .setParameter(1, id)
                                .setMaxResults(1)
                                .getResultList()
                                .isEmpty());
    }

    /** The surveys of a workspace that customers were or are asked, newest first. */
    public List<Survey> of(long workspaceId) {
        return all(workspaceId).stream().filter(Survey::isPublished).toList();
    }

    /** All surveys of a workspace, those that were never published and archived ones too, newest first. */
    public List<Survey> all(long workspaceId) {
        return entities.createQuery(
                        "select s from Survey s where s.workspaceId = :workspace order by s.id desc", Survey.class)
                .setParameter("workspace", workspaceId)
                .getResultList();
    }

    /** The survey, if it is this workspace's. */
    public Optional<Survey> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Survey.class, id)).filter(s -> s.workspaceId() == workspaceId);
    }

    /** The survey behind a public link, open or closed; one that was never published is behind none. */
    public Optional<Survey> byLink(String link) {
        return entities.createQuery("select s from Survey s where s.link = :link", Survey.class)
                .setParameter("link", link)
                .getResultStream()
                .filter(Survey::isPublished)
                .findFirst();
    }

    /** What the survey asks now. */
    public Questionnaire questionnaire(Survey survey) {
        return questionnaire(survey.questionnaireId());
    }

    /** A published questionnaire by its identity; it never changes, so reading it once is enough. */
    public Questionnaire questionnaire(long questionnaireId) {
        Questionnaire known = read.get(questionnaireId);
        if (known == null) {
            if (read.size() >= MOST_CACHED) {
                read.clear();
            }
            known = published(questionnaireId).questionnaire();
            read.put(questionnaireId, known);
        }
        return known;
    }

    public PublishedQuestionnaire published(long questionnaireId) {
        return entities.find(PublishedQuestionnaire.class, questionnaireId);
    }

    /** The published version, if it is this workspace's. */
    public Optional<PublishedQuestionnaire> version(long workspaceId, long questionnaireId) {
        return Optional.ofNullable(entities.find(PublishedQuestionnaire.class, questionnaireId))
                .filter(version -> version.workspaceId() == workspaceId);
    }

    /** The versions of a survey of this workspace, newest first. */
    public List<PublishedQuestionnaire> versions(long workspaceId, long surveyId) {
        return entities.createQuery(
                        "select q from PublishedQuestionnaire q where q.workspaceId = :workspace "
                                + "and q.surveyId = :survey order by q.version desc",
                        PublishedQuestionnaire.class)
                .setParameter("workspace", workspaceId)
                .setParameter("survey", surveyId)
                .getResultList();
    }

    private String newLink() {
        StringBuilder link = new StringBuilder();
        for (int i = 0; i < LINK_LENGTH; i++) {
            link.append(LINK_LETTERS.charAt(random.nextInt(LINK_LETTERS.length())));
        }
        return link.toString();
    }
}
