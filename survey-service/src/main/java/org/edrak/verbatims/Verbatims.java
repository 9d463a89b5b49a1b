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

    /** One of the workspace; empty when it has none of this id. */
    public Optional<Verbatim> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Verbatim.class, id))
                .filter(verbatim -> verbatim.workspaceId() == workspaceId);
    }

    /** The first characters of the workspace's newest, which is what looking over many of them needs. */
    public List<String> newest(long workspaceId, int most, int characters) {
        return entities.createQuery(
                        "select substring(v.words, 1, :characters) from Verbatim v where v.workspaceId = :workspace order by v.givenAt desc, v.id",
                        String.class)
                .setParameter("workspace", workspaceId)
                .setParameter("characters", characters)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(long workspaceId) {
        return entities.createQuery("select count(v) from Verbatim v where v.workspaceId = :workspace", Long.class)
                .setParameter("workspace", workspaceId)
                .getSingleResult();
    }
}
