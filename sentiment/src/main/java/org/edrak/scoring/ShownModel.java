package org.edrak.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.edrak.taxonomies.WorkspaceAnalyzers;
import org.jspecify.annotations.Nullable;

/**
 * Says whose opinions a workspace's reports show: the one place that decides it. A new model version is shown from when
 * nothing would be lost by it: when it has read every text that the shown version has read.
 */
@ApplicationScoped
@Transactional
public class ShownModel {
    private static final int PRUNED_AT_ONCE = 2_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private WorkspaceAnalyzers analyzers;

    @Inject
    private Understandings understandings;

    @Inject
    private Event<ModelShown> shown;

    @Inject
    private InstantSource clock;

    /** The model version whose opinions of the workspace's verbatims are shown. */
    public String version(long workspaceId) {
        ShownVersion known = entities.find(ShownVersion.class, workspaceId);
        return known == null ? wanted(workspaceId) : known.modelVersion();
    }

    /** The model version by which the workspace's verbatims are read now. */
    public String wanted(long workspaceId) {
        return analyzers.of(workspaceId).modelVersion();
    }

    /** How far the reading by the wanted version is. */
    public ScoringProgress progress(long workspaceId) {
        ScoringProgress counted = understandings.progress(workspaceId, wanted(workspaceId));
        return new ScoringProgress(counted.modelVersion(), counted.verbatims(), counted.scored(), version(workspaceId));
    }

    /** Shows the wanted version from the start where none was shown before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(long workspaceId) {
        if (entities.find(ShownVersion.class, workspaceId) == null) {
            entities.persist(new ShownVersion(workspaceId, wanted(workspaceId), clock.instant()));
        }
    }

    /** Shows the wanted version if it has read all that the shown one has. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void advance(long workspaceId) {
        ShownVersion known = known(workspaceId);
        String wanted = wanted(workspaceId);
        if (known != null && !known.modelVersion().equals(wanted) && readsAll(workspaceId, known, wanted)) {
            known.show(wanted, clock.instant());
            shown.fire(new ModelShown(workspaceId, wanted));
        }
    }

    /**
     * Deletes some of what versions older than the one before the shown one understood.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean prune(long workspaceId) {
        ShownVersion known = known(workspaceId);
        if (known == null || known.isPruned()) {
            return false;
        }
        List<Long> old = entities.createQuery(
                        "select u.id from Understanding u where u.workspaceId = :workspace and u.modelVersion not in"
                                + " (:shown, :before, :wanted)",
                        Long.class)
                .setParameter("workspace", workspaceId)
                .setParameter("shown", known.modelVersion())
                .setParameter("before", known.previousVersion())
                .setParameter("wanted", wanted(workspaceId))
                .setMaxResults(PRUNED_AT_ONCE)
                .getResultList();
        if (old.isEmpty()) {
            known.havePruned();
            return false;
        }
        delete("delete from StoredOpinion o where o.understandingId in :ids", old);
        delete("delete from Understanding u where u.id in :ids", old);
        return true;
    }

    private void delete(String statement, List<Long> ids) {
        entities.createQuery(statement).setParameter("ids", ids).executeUpdate();
    }

    private @Nullable ShownVersion known(long workspaceId) {
        return entities.find(ShownVersion.class, workspaceId, LockModeType.PESSIMISTIC_WRITE);
    }

    private boolean readsAll(long workspaceId, ShownVersion known, String wanted) {
        return entities.createQuery(
                        "select u.id from Understanding u where u.workspaceId = :workspace"
                                + " and u.modelVersion = :shown and not exists (select n.id from Understanding n"
                                + " where n.verbatimId = u.verbatimId and n.modelVersion = :wanted)",
                        Long.class)
                .setParameter("workspace", workspaceId)
                .setParameter("shown", known.modelVersion())
                .setParameter("wanted", wanted)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
