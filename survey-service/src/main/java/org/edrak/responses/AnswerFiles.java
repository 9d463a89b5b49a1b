package org.edrak.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.edrak.ids.Secrets;
import org.edrak.surveys.Survey;

/** All files that were sent as answers. */
@ApplicationScoped
@Transactional
public class AnswerFiles {
    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /**
     * Stores a file; the identity that it gets is its answer.
     *
     * @param mediaType as {@link FileTypeRules} found it in the content
     */
    public AnswerFile keep(Survey survey, String question, String fileName, String mediaType, byte[] content) {
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        AnswerFile file = new AnswerFile(Secrets.next(), survey, question, name, mediaType, now(survey), content);
        entities.persist(file);
        return file;
    }

    /** Of an anonymous survey's only the day is kept. */
    private Instant now(Survey survey) {
        return survey.isAnonymous() ? clock.instant().truncatedTo(ChronoUnit.DAYS) : clock.instant();
    }

    /** The name of a file that this question of the survey was answered with. */
    public Optional<String> name(Survey survey, String question, String id) {
        return entities.createQuery(
                        "select f.fileName from AnswerFile f where f.id = :id and f.surveyId = :survey"
                                + " and f.question = :question",
                        String.class)
                .setParameter("id", id)
                .setParameter("survey", survey.id())
                .setParameter("question", question)
                .getResultStream()
                .findFirst();
    }

    /** A file of this workspace. */
    public Optional<AnswerFile> find(long workspaceId, String id) {
        return Optional.ofNullable(entities.find(AnswerFile.class, id))
                .filter(file -> file.workspaceId() == workspaceId);
    }
}
