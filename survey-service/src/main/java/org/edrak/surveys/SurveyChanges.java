package org.edrak.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.edrak.ids.Ids;
import org.jspecify.annotations.Nullable;

/** The log of what was done with surveys; nothing in it is ever changed. */
@ApplicationScoped
@Transactional
public class SurveyChanges {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** What was done with a survey of this workspace, newest first. */
    public List<SurveyChange> of(long workspaceId, long surveyId) {
        return entities.createQuery(
                        "select c from SurveyChange c where c.workspaceId = :workspace and c.surveyId = :survey "
                                + "order by c.changedAt desc, c.id desc",
                        SurveyChange.class)
                .setParameter("workspace", workspaceId)
                .setParameter("survey", surveyId)
                .getResultList();
    }

    /**
     * Notes that a survey closed itself, in the transaction of the response that filled a quota.
     *
     * @param at when that response came; of an anonymous survey the day, and nothing else tells the time either
     */
    public static void noteFull(Connection connection, Survey survey, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into survey_change (id, workspace_id,"
                + " survey_id, what, version, changed_by, changed_at) values (?, ?, ?, ?, null, 0, ?)")) {
            insert.setLong(1, survey.isAnonymous() ? Ids.random() : Ids.next());
            insert.setLong(2, survey.workspaceId());
            insert.setLong(3, survey.id());
            insert.setString(4, SurveyChange.What.FULL.name());
            insert.setObject(5, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    void note(Survey survey, SurveyChange.What what, @Nullable Integer version, long by) {
        entities.persist(new SurveyChange(Ids.next(), survey, what, version, by, clock.instant()));
    }
}
