package org.edrak.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.edrak.imports.RowProblem;
import org.edrak.imports.Upload;
import org.jspecify.annotations.Nullable;

/** What each source gave when, and which rows were refused; the last {@value #KEPT} runs of each are kept. */
@ApplicationScoped
@Transactional
public class Runs {
    private static final int KEPT = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** Begins the reading of a file. */
    public Run ofFile(Source source, Upload upload, String plan, boolean leavesOut) {
        Run run = Run.ofFile(source, upload.fileName(), upload.id(), plan, leavesOut, clock.instant());
        entities.persist(run);
        entities.flush();
        return run;
    }

    /** Notes a run that is over, and the rows of it that were refused. */
    public Run note(Source source, Instant beganAt, Tally tally, List<RowProblem> problems, @Nullable Trouble trouble) {
        Run run = Run.ended(source, tally, trouble, beganAt);
        entities.persist(run);
        entities.flush();
        // PostgreSQL takes no time that is null from the provider, so none is inserted.
        entities.createQuery("update Run r set r.endedAt = :now where r.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", run.id())
                .executeUpdate();
        reject(run.workspaceId(), run.id(), problems);
        forgetOld(source.id());
        return run;
    }

    /** Notes why rows of a run were refused. */
    public void reject(long workspaceId, long runId, Collection<RowProblem> problems) {
        problems.forEach(problem -> entities.persist(new RejectedRow(workspaceId, runId, problem)));
        entities.flush();
        entities.clear();
    }

    private void forgetOld(long sourceId) {
        List<Long> old = entities.createQuery(
                        "select r.id from Run r where r.sourceId = :source and r.state not in :alive order by r.id desc",
                        Long.class)
                .setParameter("source", sourceId)
                .setParameter("alive", List.of(RunState.CHECKING, RunState.STORING))
                .setFirstResult(KEPT)
                .setMaxResults(KEPT)
                .getResultList();
        if (!old.isEmpty()) {
            entities.createQuery("delete from Run r where r.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
    }

    /** The run, if it is this workspace's. */
    public Optional<Run> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Run.class, id)).filter(run -> run.workspaceId() == workspaceId);
    }

    /** The last runs of a source, newest first. */
    public List<Run> of(long sourceId, int most) {
        return entities.createQuery("select r from Run r where r.sourceId = :source order by r.id desc", Run.class)
                .setParameter("source", sourceId)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The rows of a run that were refused, in their order.
     *
     * @param skipped how many of them to pass over
     */
    public List<RowProblem> rejected(long runId, int skipped, int most) {
        return entities.createQuery(
                        "select r from RejectedRow r where r.runId = :run order by r.row, r.id", RejectedRow.class)
                .setParameter("run", runId)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultStream()
                .map(RejectedRow::problem)
                .toList();
    }
}
