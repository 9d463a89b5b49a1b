package org.edrak.taxonomies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.workspaces.Workspace;

/** What workspaces say of aspects. */
@ApplicationScoped
@Transactional
public class Taxonomies {
    private record Known(int revision, Vocabulary vocabulary) {}

    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** What a workspace keeps; empty when it never said anything. */
    public Optional<OwnTaxonomy> find(long workspaceId) {
        return Optional.ofNullable(entities.find(OwnTaxonomy.class, workspaceId));
    }

    /** What the workspace says; nothing but what ships when it never said anything. Read from its row once a revision. */
    public Vocabulary vocabulary(long workspaceId) {
        int revision = revision(workspaceId);
        Known last = known.get(workspaceId);
        if (last == null || last.revision() != revision) {
            last = find(workspaceId)
                    .map(kept -> new Known(kept.revision(), kept.vocabulary()))
                    .orElse(new Known(0, Vocabulary.NONE));
            known.put(workspaceId, last);
        }
        return last.vocabulary();
    }

    /** The revision that is kept; 0 for none. */
    public int revision(long workspaceId) {
        return entities.createQuery(
                        "select t.revision from OwnTaxonomy t where t.workspaceId = :workspace", Integer.class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    /**
     * Keeps a vocabulary that the rules find sound. Texts are read anew in the background.
     *
     * @param revision that the change was made to, 0 for none
     * @param memberId who changes it; 0 for a program
     * @return whether it was kept; not when somebody else changed it meanwhile
     */
    public boolean save(long workspaceId, int revision, Vocabulary vocabulary, long memberId) {
        // Whoever comes second waits here, also while there is no row yet.
        entities.find(Workspace.class, workspaceId, LockModeType.PESSIMISTIC_WRITE);
        OwnTaxonomy kept = entities.find(OwnTaxonomy.class, workspaceId, LockModeType.PESSIMISTIC_WRITE);
        if ((kept == null ? 0 : kept.revision()) != revision) {
            return false;
        }
        if (kept == null) {
            entities.persist(new OwnTaxonomy(workspaceId, vocabulary, memberId, clock.instant()));
        } else {
            kept.change(vocabulary, memberId, clock.instant());
        }
        return true;
    }
}
