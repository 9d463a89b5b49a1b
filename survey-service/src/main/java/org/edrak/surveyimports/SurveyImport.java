package org.edrak.surveyimports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.edrak.responses.Channel;
import org.edrak.responses.Course;
import org.edrak.responses.NewResponse;
import org.edrak.responses.Responses;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;

/** Stores surveys of other tools with their answers: all of it in one transaction, or nothing. */
@ApplicationScoped
@Transactional
public class SurveyImport {
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    /** The newest survey of the workspace that asks just what {@code definition} says, to the letter. */
    public Optional<Survey> same(long workspaceId, String definition) {
        return entities.createQuery(
                        "select s from Survey s, PublishedQuestionnaire q where s.workspaceId = :workspace"
                                + " and q.id = s.questionnaireId and q.definition = :definition order by s.id desc",
                        Survey.class)
                .setParameter("workspace", workspaceId)
                .setParameter("definition", definition)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Makes the survey, unless the workspace has it, and stores its complete answers that are not there yet. When this
     * returns to the caller outside of any transaction, all is on disk; when it throws, nothing is.
     *
     * @param promised how many rows the preview said would be stored
     * @param progress is told how many rows are stored
     * @throws IllegalStateException when the file does not keep the promise
     */
    public TakenOver run(long workspaceId, ReadSurvey read, long promised, LongConsumer progress) {
        Optional<Survey> known = same(workspaceId, read.definition());
        Survey survey = known.orElseGet(() -> surveys.publish(workspaceId, read.definition()));
        entities.flush();
        RowKeys keys = new RowKeys();
        List<NewResponse> batch = new ArrayList<>();
        long[] counts = new long[2];
        read.forEach(row -> {
            if (row.isTaken()) {
                batch.add(response(survey.questionnaireId(), read, row, keys.of(row.row())));
            }
            if (batch.size() == BATCH) {
                flush(survey, batch, counts);
                progress.accept(counts[0] + counts[1]);
            }
        });
        flush(survey, batch, counts);
        if (counts[0] + counts[1] != promised) {
            throw new IllegalStateException("other rows than were promised");
        }
        return new TakenOver(survey.id(), known.isEmpty(), counts[0], counts[1]);
    }

    private static NewResponse response(long version, ReadSurvey read, ReadSurvey.ReadRow row, String key) {
        Course course = new Course(row.row().startedAt(), List.of(), null, null, null);
        return new NewResponse(version, Channel.FILE, read.localeOf(row.row()), row.at(), row.checked(), key, course);
    }

    /** What is stored leaves the memory, so that a long file needs no more of it than a short one. */
    private void flush(Survey survey, List<NewResponse> batch, long[] counts) {
        if (batch.isEmpty()) {
            return;
        }
        int stored = responses.storeNew(survey, batch);
        counts[0] += stored;
        counts[1] += batch.size() - stored;
        batch.clear();
        entities.flush();
        entities.clear();
    }
}
