package org.edrak.reviewimports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.edrak.imports.RowProblem;
import org.edrak.imports.Upload;
import org.edrak.reviews.NewReview;
import org.edrak.sources.ReviewIntake;
import org.edrak.sources.Run;
import org.edrak.sources.RunState;
import org.edrak.sources.Runs;
import org.edrak.sources.Source;
import org.edrak.sources.SourceKind;
import org.edrak.sources.Sources;
import org.edrak.sources.Tally;
import org.edrak.sources.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an import, each one transaction. Whoever works on a run holds it for some seconds at a time; each step
 * asks whether it still does, so that a worker who was away too long changes nothing.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportProgress {
    private static final Duration HELD = Duration.ofSeconds(20);
    private static final List<RunState> UNDER_WAY = List.of(RunState.CHECKING, RunState.STORING);

    /** The run is another's now, or was cancelled; nothing of this step is stored. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Runs runs;

    @Inject
    private Sources sources;

    @Inject
    private ReviewIntake intake;

    @Inject
    private InstantSource clock;

    /** A new run, held from its first moment on. */
    public Run begin(Source source, Upload upload, ImportPlan plan, boolean leavesOut, String holder) {
        Run run = runs.ofFile(source, upload, plan.json(), leavesOut);
        claim(run.id(), holder);
        return run;
    }

    /** Runs that nobody works on. */
    public List<Long> waiting() {
        return entities.createQuery(
                        "select r.id from Run r where r.state in :states"
                                + " and (r.leasedUntil is null or r.leasedUntil < :now) order by r.id",
                        Long.class)
                .setParameter("states", UNDER_WAY)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Takes a run that nobody holds. */
    public boolean claim(long runId, String holder) {
        return entities.createQuery("update Run r set r.leasedBy = :holder, r.leasedUntil = :until where r.id = :id"
                                + " and r.state in :states and (r.leasedUntil is null or r.leasedUntil < :now)")
                        .setParameter("holder", holder)
                        .setParameter("until", clock.instant().plus(HELD))
                        .setParameter("id", runId)
                        .setParameter("states", UNDER_WAY)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    public Run get(long runId) {
        return entities.find(Run.class, runId);
    }

    /** Lets go of a run that is not through. */
    public void release(long runId, String holder) {
        entities.createQuery("update Run r set r.leasedUntil = null where r.id = :id and r.leasedBy = :holder")
                .setParameter("id", runId)
                .setParameter("holder", holder)
                .executeUpdate();
    }

    /** Begins a check, after one that was not finished, too. */
    public void beginCheck(long runId, String holder) {
        entities.createQuery("delete from RejectedRow r where r.runId = :run")
                .setParameter("run", runId)
                .executeUpdate();
        step(runId, holder, "r.total = 0, r.rejected = 0").executeUpdate();
    }

    public void checked(Run run, String holder, long total, long rejected, List<RowProblem> problems) {
        require(step(run.id(), holder, "r.total = :total, r.rejected = :rejected")
                .setParameter("total", total)
                .setParameter("rejected", rejected));
        runs.reject(run.workspaceId(), run.id(), problems);
    }

    /** All rows are read: they are stored now, or refused. */
    public void endCheck(long runId, String holder, RunState next) {
        boolean goesOn = next.isUnderWay();
        Query step = step(runId, holder, goesOn ? "r.state = :next" : "r.state = :next, r.endedAt = :ended")
                .setParameter("next", next);
        require(goesOn ? step : step.setParameter("ended", clock.instant()));
    }

    /** Stores some rows together with how far the file is now. */
    public void store(Run run, String holder, List<NewReview> reviews, long lastRow) {
        Tally tally = Tally.of(intake.take(run.workspaceId(), SourceKind.UPLOAD, reviews));
        require(step(
                        run.id(),
                        holder,
                        "r.rowDone = :row, r.stored = r.stored + :stored, r.repeated = r.repeated + :known")
                .setParameter("row", lastRow)
                .setParameter("stored", tally.stored())
                .setParameter("known", tally.repeated()));
    }

    public void end(Run run, String holder, RunState last, @Nullable Trouble trouble) {
        require(step(run.id(), holder, "r.state = :last, r.endedAt = :ended, r.errorCode = :code")
                .setParameter("last", last)
                .setParameter("ended", clock.instant())
                .setParameter("code", trouble == null ? null : trouble.code()));
        long rejected = get(run.id()).tally().rejected();
        if (last == RunState.DONE && rejected > 0) {
            sources.find(run.sourceId())
                    .ifPresent(source -> sources.add(run.workspaceId(), source.name(), new Tally(0, 0, rejected)));
        }
    }

    /** Ends a run from outside; its worker finds out at its next step. */
    public boolean cancel(long runId) {
        return entities.createQuery("update Run r set r.state = :cancelled, r.endedAt = :now where r.id = :id"
                                + " and r.state in :states")
                        .setParameter("cancelled", RunState.CANCELLED)
                        .setParameter("now", clock.instant())
                        .setParameter("id", runId)
                        .setParameter("states", UNDER_WAY)
                        .executeUpdate()
                > 0;
    }

    /** Goes on with a run that was refused, without the rows that cannot be taken. */
    public boolean leaveOut(long runId) {
        return entities.createQuery("update Run r set r.state = :storing, r.leavesOut = true, r.endedAt = null,"
                                + " r.leasedUntil = null where r.id = :id and r.state = :refused")
                        .setParameter("storing", RunState.STORING)
                        .setParameter("id", runId)
                        .setParameter("refused", RunState.REFUSED)
                        .executeUpdate()
                > 0;
    }

    private Query step(long runId, String holder, String changes) {
        return entities.createQuery("update Run r set " + changes + ", r.leasedUntil = :until where r.id = :id"
                        + " and r.leasedBy = :holder and r.state in :states")
                .setParameter("until", clock.instant().plus(HELD))
                .setParameter("id", runId)
                .setParameter("holder", holder)
                .setParameter("states", UNDER_WAY);
    }

    private static void require(Query step) {
        if (step.executeUpdate() == 0) {
            throw new Lost();
        }
    }
}
