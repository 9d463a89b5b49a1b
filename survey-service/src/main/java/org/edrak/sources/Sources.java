package org.edrak.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;
import org.jspecify.annotations.Nullable;

/** All sources; a workspace has one of each name. */
@ApplicationScoped
@Transactional
public class Sources {
    public static final int LONGEST_NAME = 60;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** A workspace's sources, by name. */
    public List<Source> of(long workspaceId) {
        return entities.createQuery(
                        "select s from Source s where s.workspaceId = :workspace order by s.name", Source.class)
                .setParameter("workspace", workspaceId)
                .getResultList();
    }

    /** The source, if it is this workspace's. */
    public Optional<Source> find(long workspaceId, long id) {
        return find(id).filter(source -> source.workspaceId() == workspaceId);
    }

    /** The source, whosever it is; for what comes from outside and proves itself otherwise. */
    public Optional<Source> find(long id) {
        return Optional.ofNullable(entities.find(Source.class, id));
    }

    public Optional<Source> named(long workspaceId, String name) {
        return entities.createQuery(
                        "select s from Source s where s.workspaceId = :workspace and s.name = :name", Source.class)
                .setParameter("workspace", workspaceId)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /**
     * Makes a source.
     *
     * @param name 1 to {@value #LONGEST_NAME} characters that no other source of the workspace has
     * @param mapping how what it sends is read, as JSON
     */
    public Source create(long workspaceId, String name, SourceKind kind, @Nullable String mapping) {
        Source source = new Source(Ids.next(), workspaceId, name, kind, mapping, clock.instant());
        if (kind == SourceKind.WEBHOOK) {
            source.renew(Secrets.next());
        }
        entities.persist(source);
        entities.flush();
        return source;
    }

    /** The same in a transaction of its own, so that others see the source before what comes by it is stored. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Source createFirst(long workspaceId, String name, SourceKind kind) {
        return create(workspaceId, name, kind, null);
    }

    public void pause(long workspaceId, long id) {
        find(workspaceId, id).ifPresent(Source::pause);
    }

    public void resume(long workspaceId, long id) {
        find(workspaceId, id).ifPresent(Source::resume);
    }

    /** Gives a webhook another secret; the one before it serves no more. */
    public void renew(long workspaceId, long id) {
        find(workspaceId, id)
                .filter(source -> source.kind() == SourceKind.WEBHOOK)
                .ifPresent(source -> source.renew(Secrets.next()));
    }

    /** Forgets a source with its runs; its reviews stay, and keep its name. */
    public void delete(long workspaceId, long id) {
        entities.createQuery("delete from Source s where s.id = :id and s.workspaceId = :workspace")
                .setParameter("id", id)
                .setParameter("workspace", workspaceId)
                .executeUpdate();
    }

    /** Adds what came by a source; one statement, so that several may add at once. */
    public void add(long workspaceId, String name, Tally tally) {
        entities.createQuery("update Source s set s.stored = s.stored + :stored, s.repeated = s.repeated + :repeated,"
                        + " s.rejected = s.rejected + :rejected, s.lastRunAt = :now"
                        + " where s.workspaceId = :workspace and s.name = :name")
                .setParameter("stored", tally.stored())
                .setParameter("repeated", tally.repeated())
                .setParameter("rejected", tally.rejected())
                .setParameter("now", clock.instant())
                .setParameter("workspace", workspaceId)
                .setParameter("name", name)
                .executeUpdate();
    }

    /**
     * Notes an attempt to get reviews.
     *
     * @param trouble null where it went well
     */
    public void ran(long id, @Nullable Trouble trouble) {
        find(id).ifPresent(source -> source.ran(clock.instant(), trouble));
    }
}
