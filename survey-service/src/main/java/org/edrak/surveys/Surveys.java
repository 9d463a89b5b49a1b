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
    private InstantSource clock;

    /**
     * Publishes a survey with its first questionnaire, open for responses.
     *
     * @throws InvalidDefinition when the definition cannot be read
     */
    public Survey publish(long workspaceId, String definition) {
        QuestionnaireReader.read(definition);
        long id = Ids.next();
        PublishedQuestionnaire questionnaire =
                new PublishedQuestionnaire(Ids.next(), workspaceId, id, 1, definition, clock.instant());
        Survey survey = new Survey(id, workspaceId, newLink(), questionnaire.id(), clock.instant());
        entities.persist(survey);
        // Without an association the provider does not know that the questionnaire's row needs the survey's.
        entities.flush();
        entities.persist(questionnaire);
        return survey;
    }

    /** The surveys of a workspace, newest first. */
    public List<Survey> of(long workspaceId) {
        return entities.createQuery(
                        "select s from Survey s where s.workspaceId = :workspace order by s.id desc", Survey.class)
                .setParameter("workspace", workspaceId)
                .getResultList();
    }

    /** The survey, if it is this workspace's. */
    public Optional<Survey> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Survey.class, id)).filter(s -> s.workspaceId() == workspaceId);
    }

    /** The survey behind a public link, open or closed. */
    public Optional<Survey> byLink(String link) {
        return entities.createQuery("select s from Survey s where s.link = :link", Survey.class)
                .setParameter("link", link)
                .getResultStream()
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

    private String newLink() {
        StringBuilder link = new StringBuilder();
        for (int i = 0; i < LINK_LENGTH; i++) {
            link.append(LINK_LETTERS.charAt(random.nextInt(LINK_LETTERS.length())));
        }
        return link.toString();
    }
}
