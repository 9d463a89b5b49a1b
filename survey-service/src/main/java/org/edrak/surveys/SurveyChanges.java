package org.edrak.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
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
                                + "order by c.id desc",
                        SurveyChange.class)
                .setParameter("workspace", workspaceId)
                .setParameter("survey", surveyId)
                .getResultList();
    }

    void note(Survey survey, SurveyChange.What what, @Nullable Integer version, long by) {
        entities.persist(new SurveyChange(Ids.next(), survey, what, version, by, clock.instant()));
    }
}
