package org.edrak.standards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.edrak.ids.Ids;

/** The targets, promises and events of all workspaces. */
@ApplicationScoped
@Transactional
public class Standards {
    /** More events would only cover the curve. */
    public static final int MOST_EVENTS = 200;

    @PersistenceContext
    private EntityManager entities;

    /** The workspace's targets, by subject and key. */
    public List<Target> targets(long workspaceId) {
        return entities.createQuery(
                        "select t from StoredTarget t where t.workspaceId = :workspace order by t.subject, t.subjectKey",
                        StoredTarget.class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .map(StoredTarget::value)
                .toList();
    }

    /** Puts these in the place of all targets of the workspace. */
    public void set(long workspaceId, List<Target> targets) {
        entities.createQuery("delete from StoredTarget t where t.workspaceId = :workspace")
                .setParameter("workspace", workspaceId)
                .executeUpdate();
        targets.forEach(target -> entities.persist(new StoredTarget(Ids.next(), workspaceId, target)));
    }

    /** The workspace's events, oldest first. */
    public List<Event> events(long workspaceId) {
        return entities.createQuery(
                        "select e from StoredEvent e where e.workspaceId = :workspace order by e.happenedOn, e.id",
                        StoredEvent.class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .map(StoredEvent::value)
                .toList();
    }

    /** Adds an event; false when there are {@value #MOST_EVENTS} already. */
    public boolean add(long workspaceId, LocalDate day, String label) {
        if (events(workspaceId).size() >= MOST_EVENTS) {
            return false;
        }
        entities.persist(new StoredEvent(Ids.next(), workspaceId, day, label));
        return true;
    }

    /** Takes an event away; false when the workspace has none of that id. */
    public boolean remove(long workspaceId, long eventId) {
        return entities.createQuery("delete from StoredEvent e where e.workspaceId = :workspace and e.id = :id")
                        .setParameter("workspace", workspaceId)
                        .setParameter("id", eventId)
                        .executeUpdate()
                > 0;
    }
}
