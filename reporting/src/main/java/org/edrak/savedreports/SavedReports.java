package org.edrak.savedreports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edrak.ids.Ids;

/** The saved reports of all workspaces. */
@ApplicationScoped
@Transactional
public class SavedReports {
    /** How many reports a member may save. */
    public static final int MOST = 100;

    /** What an address may hold: no sign that could lead elsewhere or end it. */
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&%._~@+:-]{0,1000}");

    @PersistenceContext
    private EntityManager entities;

    /** Those that the member saved and those that others share, by name. */
    public List<SavedReport> of(long workspaceId, long memberId) {
        return entities.createQuery(
                        "select r from SavedReport r where r.workspaceId = :workspace"
                                + " and (r.memberId = :member or r.shared = :shared) order by r.name, r.id",
                        SavedReport.class)
                .setParameter("workspace", workspaceId)
                .setParameter("member", memberId)
                .setParameter("shared", true)
                .getResultList();
    }

    /** The one of that id, if the member saved it or another of the workspace shares it. */
    public Optional<SavedReport> find(long workspaceId, long memberId, long id) {
        return Optional.ofNullable(entities.find(SavedReport.class, id))
                .filter(report -> report.isSeenBy(workspaceId, memberId));
    }

    /** Whether something can be what the address of a report asks for. */
    public static boolean isQuery(String query) {
        return QUERY.matcher(query).matches();
    }

    /** Saves what an address asked for, which must be one by {@link #isQuery}; false when there are too many already. */
    public boolean save(long workspaceId, long memberId, String name, String query, boolean shared) {
        if (!isQuery(query)) {
            throw new IllegalArgumentException("no query");
        }
        long mine = of(workspaceId, memberId).stream()
                .filter(report -> report.memberId() == memberId)
                .count();
        if (mine >= MOST) {
            return false;
        }
        entities.persist(new SavedReport(Ids.next(), workspaceId, memberId, name, query, shared));
        return true;
    }

    /** Forgets one that the member saved; false when the member saved none of that id. */
    public boolean forget(long workspaceId, long memberId, long id) {
        return entities.createQuery("delete from SavedReport r where r.workspaceId = :workspace"
                                + " and r.memberId = :member and r.id = :id")
                        .setParameter("workspace", workspaceId)
                        .setParameter("member", memberId)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }
}
