package org.edrak.scoring.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.SentimentClass;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** What a workspace's corrections teach: the texts that people put into a class, and texts that they left as read. */
@ApplicationScoped
@Transactional
public class TrainingTexts {
    private static final int LEFT_PER_CORRECTED = 20;
    private static final int MOST_LEFT = 10_000;
    private static final double UNIT = 1000;

    @PersistenceContext
    private EntityManager entities;

    /**
     * A text.
     *
     * @param sentiment key of the class that a person put it into; null where nobody corrected it
     */
    public record Text(String text, @Nullable String sentiment) {}

    /** All corrected texts of the workspace, then the newest others, at most 20 to each and 10,000 together. */
    public List<Text> of(long workspaceId) {
        List<Text> texts = new ArrayList<>();
        entities.createQuery(
                        "select v.words, c.scoreMilli from Correction c, Verbatim v where c.workspaceId = :workspace"
                                + " and c.endedBy is null and c.subject = :tone and v.id = c.verbatimId order by c.id",
                        Object[].class)
                .setParameter("workspace", workspaceId)
                .setParameter("tone", Correction.Subject.SENTIMENT)
                .getResultList()
                .forEach(row -> texts.add(new Text(
                        (String) row[0],
                        SentimentClass.of((Integer) row[1] / UNIT).key())));
        entities.createQuery(
                        "select v from Verbatim v where v.workspaceId = :workspace and not exists (select c.id from"
                                + " Correction c where c.verbatimId = v.id and c.endedBy is null) order by v.id desc",
                        Verbatim.class)
                .setParameter("workspace", workspaceId)
                .setMaxResults(Math.min(MOST_LEFT, LEFT_PER_CORRECTED * texts.size()))
                .getResultList()
                .forEach(verbatim -> texts.add(new Text(verbatim.words(), null)));
        return texts;
    }
}
