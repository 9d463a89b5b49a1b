package org.edrak.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.edrak.ids.Ids;
import org.edrak.surveys.Survey;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** All responses, with the verbatims that their open answers become. */
@ApplicationScoped
@Transactional
public class Responses {
    @PersistenceContext
    private EntityManager entities;

    /**
     * Stores a response; when this returns to the caller outside of any transaction, it is on disk.
     *
     * @throws KeyReused when the key was used before for other answers
     */
    public Submitted submit(Survey survey, NewResponse given) {
        String key = given.idempotencyKey();
        if (key != null) {
            Optional<Response> earlier = byKey(survey.id(), key);
            if (earlier.isPresent()) {
                return again(earlier.get(), given);
            }
        }
        return new Submitted(store(survey, given), true);
    }

    /**
     * Stores those of {@code batch} whose keys the survey has not stored yet.
     *
     * @param batch each with a key, at most a few thousand
     * @return how many were new
     */
    public int storeNew(Survey survey, List<NewResponse> batch) {
        Set<String> seen = known(
                survey.id(), batch.stream().map(NewResponse::idempotencyKey).toList());
        int before = seen.size();
        for (NewResponse given : batch) {
            if (seen.add(given.idempotencyKey())) {
                store(survey, given);
            }
        }
        return seen.size() - before;
    }

    private long store(Survey survey, NewResponse given) {
        Response response =
                new Response(Ids.next(), survey.workspaceId(), survey.id(), survey.questionnaireId(), given);
        entities.persist(response);
        given.checked()
                .words()
                .forEach((field, words) -> entities.persist(Verbatim.ofAnswer(
                        Ids.next(),
                        survey.workspaceId(),
                        survey.id(),
                        response.id(),
                        field,
                        words,
                        given.submittedAt())));
        return response.id();
    }

    private static Submitted again(Response earlier, NewResponse given) {
        if (!earlier.saysTheSameAs(given)) {
            throw new KeyReused();
        }
        return new Submitted(earlier.id(), false);
    }

    private Optional<Response> byKey(long surveyId, String key) {
        return entities.createQuery(
                        "select r from Response r where r.surveyId = :survey and r.idempotencyKey = :key",
                        Response.class)
                .setParameter("survey", surveyId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private Set<String> known(long surveyId, Collection<@Nullable String> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery(
                        "select r.idempotencyKey from Response r where r.surveyId = :survey"
                                + " and r.idempotencyKey in :keys",
                        String.class)
                .setParameter("survey", surveyId)
                .setParameter("keys", keys)
                .getResultList());
    }

    /** How many responses a survey has. */
    public long count(long surveyId) {
        return entities.createQuery("select count(r) from Response r where r.surveyId = :survey", Long.class)
                .setParameter("survey", surveyId)
                .getSingleResult();
    }

    /**
     * The responses of a survey in the order of their identities.
     *
     * @param after the last identity already seen; 0 to begin
     */
    public List<Response> page(long surveyId, long after, int most) {
        return entities.createQuery(
                        "select r from Response r where r.surveyId = :survey and r.id > :after order by r.id",
                        Response.class)
                .setParameter("survey", surveyId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The responses of a survey that were submitted in a span of time, in the order of their identities.
     *
     * @param from included
     * @param to not included
     * @param after the last identity already seen; 0 to begin
     */
    public List<Response> page(long surveyId, Instant from, Instant to, long after, int most) {
        return entities.createQuery(
                        "select r from Response r where r.surveyId = :survey and r.submittedAt >= :from"
                                + " and r.submittedAt < :to and r.id > :after order by r.id",
                        Response.class)
                .setParameter("survey", surveyId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many responses of a survey gave each recommendation, by recommendation. */
    public Map<Integer, Long> recommendations(long surveyId) {
        return entities.createQuery(
                        "select r.recommendation, count(r) from Response r where r.surveyId = :survey"
                                + " and r.recommendation is not null group by r.recommendation",
                        Object[].class)
                .setParameter("survey", surveyId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    /** When the first and the last response of a survey came, if there are any: two instants or none. */
    public List<Instant> span(long surveyId) {
        Object[] ends = entities.createQuery(
                        "select min(r.submittedAt), max(r.submittedAt) from Response r where r.surveyId = :survey",
                        Object[].class)
                .setParameter("survey", surveyId)
                .getSingleResult();
        return ends[0] == null ? List.of() : List.of((Instant) ends[0], (Instant) ends[1]);
    }
}
