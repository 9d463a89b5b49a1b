package org.edrak.scoring.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edrak.ids.Ids;
import org.edrak.news.News;
import org.edrak.verbatims.Verbatim;

/** All corrections of a workspace's texts, those that ended included. */
@ApplicationScoped
@Transactional
public class Corrections {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private News news;

    @Inject
    private InstantSource clock;

    /**
     * Puts a verdict in force over whatever was said before of the same subject; empty when the workspace has no such
     * verbatim.
     *
     * @param by the member; 0 for a program
     */
    public Optional<Correction> correct(long workspaceId, long verbatimId, Verdict verdict, long by) {
        return verbatim(workspaceId, verbatimId).map(verbatim -> {
            Correction made = Correction.of(workspaceId, verbatim.id(), verdict, signature(by));
            follow(made);
            news.tellOf(List.of(verbatim));
            return made;
        });
    }

    /**
     * Ends a correction, so that the one before it on the same subject counts again, or the model's word where there was
     * none; empty when the workspace has none such in force.
     */
    public Optional<Correction> takeBack(long workspaceId, long id, long by) {
        return Optional.ofNullable(entities.find(Correction.class, id))
                .flatMap(known -> verbatim(workspaceId, known.verbatimId()).flatMap(verbatim -> {
                    entities.refresh(known);
                    return known.isInForce() ? Optional.of(takeBack(known, verbatim, by)) : Optional.empty();
                }));
    }

    private Correction takeBack(Correction known, Verbatim verbatim, long by) {
        Correction back = known.takenBack(signature(by));
        follow(back);
        before(known).ifPresent(Correction::resume);
        news.tellOf(List.of(verbatim));
        return back;
    }

    /** The one that {@code known} put out of force. */
    private Optional<Correction> before(Correction known) {
        return entities.createQuery(
                        "select c from Correction c where c.verbatimId = :verbatim and c.endedBy = :id and c.id <> :id"
                                + " and c.action <> :back",
                        Correction.class)
                .setParameter("verbatim", known.verbatimId())
                .setParameter("id", known.id())
                .setParameter("back", Correction.Action.TAKEN_BACK)
                .getResultStream()
                .findFirst();
    }

    private Correction.Signature signature(long by) {
        return new Correction.Signature(Ids.next(), by, clock.instant());
    }

    private void follow(Correction made) {
        inForce(List.of(made.verbatimId())).getOrDefault(made.verbatimId(), List.of()).stream()
                .filter(made::concerns)
                .forEach(each -> each.end(made));
        entities.persist(made);
    }

    /** The verbatim, locked, so that two who correct it at once do so one after the other. */
    private Optional<Verbatim> verbatim(long workspaceId, long id) {
        return entities.createQuery(
                        "select v from Verbatim v where v.id = :id and v.workspaceId = :workspace", Verbatim.class)
                .setParameter("id", id)
                .setParameter("workspace", workspaceId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What is in force on these verbatims, by verbatim. */
    public Map<Long, List<Correction>> inForce(Collection<Long> verbatimIds) {
        if (verbatimIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c from Correction c where c.verbatimId in :ids and c.endedBy is null order by c.id",
                        Correction.class)
                .setParameter("ids", verbatimIds)
                .getResultStream()
                .collect(Collectors.groupingBy(Correction::verbatimId));
    }

    /** Everything that was ever said of a verbatim, the last first. */
    public List<Correction> history(long workspaceId, long verbatimId) {
        return entities.createQuery(
                        "select c from Correction c where c.workspaceId = :workspace and c.verbatimId = :verbatim"
                                + " order by c.id desc",
                        Correction.class)
                .setParameter("workspace", workspaceId)
                .setParameter("verbatim", verbatimId)
                .getResultList();
    }

    /**
     * The corrections of a workspace in the order in which they were made.
     *
     * @param after the last identity already seen; 0 to begin
     */
    public List<Correction> page(long workspaceId, long after, int most) {
        return entities.createQuery(
                        "select c from Correction c where c.workspaceId = :workspace and c.id > :after order by c.id",
                        Correction.class)
                .setParameter("workspace", workspaceId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
