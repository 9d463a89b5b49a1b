package org.edrak.verbatims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All verbatims, whatever their source. */
@ApplicationScoped
@Transactional
public class Verbatims {
    @PersistenceContext
    private EntityManager entities;

    /** The verbatims of these responses, reviews or turns of conversations. */
    public List<Verbatim> of(Verbatim.Source source, Collection<Long> sourceIds) {
        if (sourceIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select v from Verbatim v where v.sourceId in :ids and v.source = :source", Verbatim.class)
                .setParameter("ids", sourceIds)
                .setParameter("source", source)
                .getResultList();
    }

    /** One verbatim of the workspace. */
    public Optional<Verbatim> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Verbatim.class, id))
                .filter(found -> found.workspaceId() == workspaceId);
    }

    public long count(long workspaceId) {
        return entities.createQuery("select count(v) from Verbatim v where v.workspaceId = :workspace", Long.class)
                .setParameter("workspace", workspaceId)
                .getSingleResult();
    }
}
