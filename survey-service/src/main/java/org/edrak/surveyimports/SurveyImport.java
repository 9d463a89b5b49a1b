package org.edrak.surveyimports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.edrak.answers.Given;
import org.edrak.responses.Channel;
import org.edrak.responses.Course;
import org.edrak.responses.GivenSoFar;
import org.edrak.responses.NewResponse;
import org.edrak.responses.PartialResponses;
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

    @Inject
    private PartialResponses partials;

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
     * Makes the survey, unless the workspace has it, and stores its answers that are not there yet. When this
     * returns to the caller outside of any transaction, all is on disk; when it throws, nothing is.
     *
     * @param promised how many rows the preview said would be stored
     * @param by the member; 0 for a program
     * @param progress is told how many rows are stored
     * @throws IllegalStateException when the file does not keep the promise
     */
    public TakenOver run(long workspaceId, ReadSurvey read, long promised, long by, LongConsumer progress) {
        Optional<Survey> known = same(workspaceId, read.definition());
        Survey survey = known.orElseGet(() -> surveys.publish(workspaceId, read.definition(), by));
        entities.flush();
        Storing storing = new Storing(survey, read);
        read.forEach(row -> {
            if (row.isTaken()) {
                storing.add(row);
            }
            if (storing.size() == BATCH) {
                storing.flush();
                progress.accept(storing.rows);
            }
        });
        storing.flush();
        if (storing.rows != promised) {
            throw new IllegalStateException("other rows than were promised");
        }
        long isNew = storing.complete + storing.partial;
        return new TakenOver(survey.id(), known.isEmpty(), storing.complete, storing.partial, storing.rows - isNew);
    }

    /** The rows on their way, some hundred at a time. */
    private final class Storing {
        private final Survey survey;
        private final ReadSurvey read;
        private final RowKeys keys = new RowKeys();
        private final Map<String, NewResponse> finished = new LinkedHashMap<>();
        private final Map<String, GivenSoFar> unfinished = new LinkedHashMap<>();
        private int waiting;
        private long rows;
        private long complete;
        private long partial;

        Storing(Survey survey, ReadSurvey read) {
            this.survey = survey;
            this.read = read;
        }

        int size() {
            return waiting;
        }

        void add(ReadSurvey.ReadRow row) {
            String key = keys.of(row.row());
            waiting++;
            if (row.isPartial()) {
                Given given = new Given(row.row().fields());
                unfinished.put(key, new GivenSoFar(given, 0, read.localeOf(row.row()), row.at(), Map.of()));
            } else {
                finished.put(key, response(row, key));
            }
        }

        private NewResponse response(ReadSurvey.ReadRow row, String key) {
            Course course = new Course(row.row().startedAt(), List.of(), null, null, null);
            String locale = read.localeOf(row.row());
            return new NewResponse(
                    survey.questionnaireId(), Channel.FILE, locale, row.at(), row.checked(), key, course);
        }

        /** What is stored leaves the memory, so that a long file needs no more of it than a short one. */
        void flush() {
            if (!finished.isEmpty()) {
                partials.forget(survey, finished.keySet());
                complete += responses.storeNew(survey, List.copyOf(finished.values()));
            }
            partial += partials.storeNew(survey, unfinished);
            rows += waiting;
            waiting = 0;
            finished.clear();
            unfinished.clear();
            entities.flush();
            entities.clear();
        }
    }
}
