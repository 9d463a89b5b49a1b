package org.edrak.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;
import org.edrak.savedreports.SavedReport;
import org.edrak.workspaces.Workspaces;

/** The subscriptions of all workspaces; each ends with its member and its saved report. */
@ApplicationScoped
@Transactional
public class Subscriptions {
    /** How many a member may have. */
    public static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Workspaces workspaces;

    @Inject
    private InstantSource clock;

    /**
     * Subscribes a member, or lets a subscription that is there speak another language.
     *
     * @param report one that the member may see
     * @return empty when the member has too many already, or somebody has just forgotten the report
     */
    public Optional<Subscription> subscribe(SavedReport report, long workspaceId, long memberId, String language) {
        if (entities.find(SavedReport.class, report.id(), LockModeType.PESSIMISTIC_WRITE) == null) {
            return Optional.empty();
        }
        List<Subscription> mine = of(workspaceId, memberId);
        Optional<Subscription> known = mine.stream()
                .filter(subscription -> subscription.reportId() == report.id())
                .findFirst();
        known.ifPresent(subscription -> subscription.speak(language));
        if (known.isPresent() || mine.size() >= MOST) {
            return known;
        }
        Instant now = clock.instant();
        Subscription made = new Subscription(Ids.next(), workspaceId, memberId, report.id(), language, now);
        made.waitUntil(next(workspaceId, now));
        entities.persist(made);
        return Optional.of(made);
    }

    /** Those of a member, oldest first. */
    public List<Subscription> of(long workspaceId, long memberId) {
        return entities.createQuery(
                        "select s from Subscription s where s.workspaceId = :workspace and s.memberId = :member"
                                + " order by s.id",
                        Subscription.class)
                .setParameter("workspace", workspaceId)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** Those of a workspace, oldest first. */
    public List<Subscription> of(long workspaceId) {
        return entities.createQuery(
                        "select s from Subscription s where s.workspaceId = :workspace order by s.id",
                        Subscription.class)
                .setParameter("workspace", workspaceId)
                .getResultList();
    }

    /** The subscription, if it is this workspace's. */
    public Optional<Subscription> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Subscription.class, id))
                .filter(subscription -> subscription.workspaceId() == workspaceId);
    }

    /** Ends a subscription; false when the workspace has none of that id. */
    public boolean end(long workspaceId, long id) {
        return entities.createQuery("delete from Subscription s where s.workspaceId = :workspace and s.id = :id")
                        .setParameter("workspace", workspaceId)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** A new secret that ends the subscription for whoever has it; told this once. */
    public String newToken(Subscription subscription) {
        String token = Secrets.next();
        entities.persist(new SubscriptionToken(Secrets.hash(token), subscription.id()));
        return token;
    }

    /** The subscription that a secret ends, if it is one and the subscription is there still. */
    public Optional<Subscription> byToken(String token) {
        return Optional.ofNullable(entities.find(SubscriptionToken.class, Secrets.hash(token)))
                .map(known -> entities.find(Subscription.class, known.subscriptionId()));
    }

    /** Some that are due, of all workspaces, the longest waiting first. */
    List<Subscription> due() {
        return entities.createQuery(
                        "select s from Subscription s where s.nextAt <= :now order by s.nextAt, s.id",
                        Subscription.class)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList();
    }

    /** Moves a due subscription on to the Monday after today, whatever was missed; false when somebody else did. */
    boolean moveOn(Subscription due) {
        return entities.createQuery("update Subscription s set s.nextAt = :next where s.id = :id and s.nextAt = :due")
                        .setParameter("next", next(due.workspaceId(), clock.instant()))
                        .setParameter("id", due.id())
                        .setParameter("due", due.nextAt())
                        .executeUpdate()
                > 0;
    }

    private Instant next(long workspaceId, Instant now) {
        return MondayRules.next(now, workspaces.get(workspaceId).zone());
    }
}
