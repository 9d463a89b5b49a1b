package org.edrak.responses;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.edrak.ids.Secrets;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.workspaces.Workspaces;

/** All responses that are stored; {@link ResponseIntake} is the way in. */
@ApplicationScoped
@Transactional
public class Responses {
    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private Surveys surveys;

    @Inject
    private Workspaces workspaces;

    /**
     * Stores those of {@code batch} whose keys the survey has not stored yet.
     *
     * @param batch each with a key, at most a few thousand
     * @return how many were new
     */
    public int storeNew(Survey survey, List<NewResponse> batch) {
        List<ResponseRow> rows = batch.stream().map(given -> row(survey, given)).toList();
        try (Connection connection = database.getConnection()) {
            Set<ResponseRows.Key> keys = rows.stream().map(ResponseRow::key).collect(Collectors.toSet());
            Set<ResponseRows.Key> seen =
                    new HashSet<>(ResponseRows.stored(connection, keys).keySet());
            List<ResponseRow> news =
                    rows.stream().filter(row -> seen.add(row.key())).toList();
            ResponseRows.insert(connection, news);
            return news.size();
        } catch (SQLException e) {
            throw new StorageFailed(e);
        }
    }

    private ResponseRow row(Survey survey, NewResponse given) {
        Questionnaire answered = surveys.questionnaire(given.questionnaireId());
        ZoneId zone =
                survey.isAnonymous() ? workspaces.get(survey.workspaceId()).zone() : ZoneOffset.UTC;
        return ResponseRow.of(survey, given, QualityRules.flags(answered, given), zone);
    }

    /** The response whose answers {@code editSecret} lets the customer change; empty where the survey does not. */
    public Optional<Response> byEditSecret(Survey survey, String editSecret) {
        if (!survey.areAnswersEditable()) {
            return Optional.empty();
        }
        return entities.createNativeQuery(
                        "select * from response where survey_id = ?1 and edit_digest = ?2", Response.class)
                .setParameter(1, survey.id())
                .setParameter(2, Secrets.hash(editSecret))
                .getResultStream()
                .findFirst();
    }

    /** How many responses a survey has. */
    public long count(long surveyId) {
        return entities.createQuery("select count(r) from Response r where r.surveyId = :survey", Long.class)
                .setParameter("survey", surveyId)
                .getSingleResult();
    }

    /** The response, if it is this workspace's. */
    public Optional<Response> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Response.class, id)).filter(r -> r.workspaceId() == workspaceId);
    }

    /**
     * Some of the responses that a filter lets through, in the order of their identities.
     *
     * @param after the last identity already seen; 0 to begin
     */
    public List<Response> page(ResponseFilter filter, long after, int most) {
        TypedQuery<Response> query = entities.createQuery(
                "select r from Response r where r.id > :after" + filter.conditions() + " order by r.id",
                Response.class);
        filter.parameters().forEach(query::setParameter);
        return query.setParameter("after", after).setMaxResults(most).getResultList();
    }

    /** Those of {@code ids} that are the workspace's, by identity. */
    public Map<Long, Response> all(long workspaceId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select r from Response r where r.workspaceId = :workspace and r.id in :ids", Response.class)
                .setParameter("workspace", workspaceId)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Response::id, r -> r));
    }

    /** Some identities of a workspace's responses, ascending, after one that was seen already; 0 to begin. */
    public List<Long> ids(long workspaceId, long after, int most) {
        return entities.createQuery(
                        "select r.id from Response r where r.workspaceId = :workspace and r.id > :after order by r.id",
                        Long.class)
                .setParameter("workspace", workspaceId)
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
