package org.edrak.standards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edrak.ids.Ids;

/** What all workspaces know of how their customers are made up. */
@ApplicationScoped
@Transactional
public class Margins {
    @PersistenceContext
    private EntityManager entities;

    /** The workspace's margins, by field. */
    public List<Margin> of(long workspaceId) {
        Map<String, Map<String, Double>> shares = new TreeMap<>();
        entities.createQuery("select s from StoredShare s where s.workspaceId = :workspace", StoredShare.class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .forEach(row -> shares.computeIfAbsent(row.field(), any -> new HashMap<>())
                        .put(row.level(), row.percent()));
        return shares.entrySet().stream()
                .map(margin -> new Margin(margin.getKey(), margin.getValue()))
                .toList();
    }

    /** Puts these in the place of all margins of the workspace; each is without fault and of another field. */
    public void set(long workspaceId, List<Margin> margins) {
        entities.createQuery("delete from StoredShare s where s.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
        margins.forEach(margin -> margin.shares()
                .forEach((level, percent) ->
                        entities.persist(new StoredShare(Ids.next(), workspaceId, margin.field(), level, percent))));
    }
}
