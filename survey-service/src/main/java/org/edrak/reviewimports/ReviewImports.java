package org.edrak.reviewimports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.edrak.ids.Ids;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.ImportOutcome;
import org.edrak.imports.RowSource;
import org.edrak.imports.TwoPasses;
import org.edrak.imports.Upload;
import org.edrak.imports.Uploads;
import org.edrak.reviews.ReviewImport;
import org.edrak.sources.Run;
import org.edrak.sources.RunState;
import org.edrak.sources.Runs;
import org.edrak.sources.Source;
import org.edrak.sources.SourceKind;
import org.edrak.sources.Sources;
import org.edrak.sources.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Takes over files of reviews: short ones while their sender waits, long ones in the background. What was begun is gone
 * on with after a restart, or by another server.
 */
@ApplicationScoped
public class ReviewImports {
    private static final Logger LOG = Logger.getLogger(ReviewImports.class.getName());
    private static final long AT_ONCE = 1 << 20;
    private static final int MOST_FAILURES = 5;

    private final Map<Long, Integer> failures = new ConcurrentHashMap<>();

    @Inject
    private ImportProgress progress;

    @Inject
    private Runs runs;

    @Inject
    private Sources sources;

    @Inject
    private Uploads uploads;

    @Inject
    private InstantSource clock;

    @Resource
    private ManagedExecutorService executor;

    /** What would become of a file; nothing is stored. */
    public ImportOutcome check(Path path, ColumnMapping mapping, ReviewImport.Defaults defaults) {
        return new TwoPasses<>(RowSource.of(path, mapping), new ReviewImport(mapping, defaults, clock.instant()))
                .check();
    }

    /**
     * Begins to take a file over. A short one is through when this returns, and on disk.
     *
     * @param leaveOut whether rows that cannot be taken are left out; otherwise nothing is stored when there are any
     */
    public Run begin(
            long workspaceId, Upload upload, ColumnMapping mapping, ReviewImport.Defaults defaults, boolean leaveOut)
            throws IOException {
        Source source = sources.named(workspaceId, defaults.source())
                .orElseGet(() -> sources.createFirst(workspaceId, defaults.source(), SourceKind.UPLOAD));
        String holder = newHolder();
        Run run = progress.begin(source, upload, ImportPlan.of(mapping, defaults), leaveOut, holder);
        if (Files.size(uploads.path(upload)) <= AT_ONCE) {
            work(run.id(), holder);
        } else {
            executor.execute(() -> work(run.id(), holder));
        }
        return find(workspaceId, run.id()).orElse(run);
    }

    /** The run of a file, if it is this workspace's. */
    public Optional<Run> find(long workspaceId, long runId) {
        return runs.find(workspaceId, runId).filter(run -> run.plan().isPresent());
    }

    /** What became of a file, with the first rows that were refused. */
    public ImportOutcome outcome(Run run) {
        return new ImportOutcome(
                run.total(),
                run.tally().stored(),
                run.tally().repeated(),
                run.tally().rejected(),
                runs.rejected(run.id(), 0, ImportOutcome.MOST_LISTED),
                run.state() == RunState.DONE);
    }

    /** Stops an import; what is stored stays. */
    public void cancel(Run run) {
        if (progress.cancel(run.id())) {
            forget(run);
        }
    }

    /** Goes on with a refused file without the rows that cannot be taken. */
    public void leaveOut(Run run) {
        if (progress.leaveOut(run.id())) {
            executor.execute(() -> claim(run.id()));
        }
    }

    /** Lets the file of a refused run go. */
    public void dismiss(Run run) {
        forget(run);
    }

    /** Goes on with what nobody works on; to be called now and then. */
    public void resume() {
        for (long runId : progress.waiting()) {
            executor.execute(() -> claim(runId));
        }
    }

    private static String newHolder() {
        return Ids.text(Ids.next());
    }

    private void claim(long runId) {
        String holder = newHolder();
        if (progress.claim(runId, holder)) {
            work(runId, holder);
        }
    }

    private void work(long runId, String holder) {
        Run run = progress.get(runId);
        try {
            run(run, holder);
            failures.remove(runId);
        } catch (ImportProgress.Lost e) {
            LOG.log(Level.INFO, "an import was taken from this worker or cancelled");
        } catch (RuntimeException | Error e) {
            LOG.log(
                    Level.WARNING,
                    "an import stopped and will go on: {0}",
                    e.getClass().getName());
            fail(run, holder);
        }
    }

    private void run(Run run, String holder) {
        Path path = run.uploadId()
                .flatMap(id -> uploads.find(run.workspaceId(), id))
                .map(uploads::path)
                .orElse(null);
        if (path == null) {
            progress.end(run, holder, RunState.FAILED, Trouble.of("import.file-gone"));
            return;
        }
        ImportPlan plan = ImportPlan.read(run.plan().orElseThrow());
        ReviewImport reading = new ReviewImport(plan.mapping(), plan.defaults(), clock.instant());
        ImportWork work = new ImportWork(progress, run, holder, path, reading);
        if (run.state() == RunState.STORING || work.check()) {
            work.store();
            forget(run);
        }
    }

    private void fail(Run run, String holder) {
        try {
            if (failures.merge(run.id(), 1, Integer::sum) >= MOST_FAILURES) {
                progress.end(run, holder, RunState.FAILED, Trouble.of("import.failed"));
            } else {
                progress.release(run.id(), holder);
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "an import waits until it is nobody''s: {0}",
                    e.getClass().getName());
        }
    }

    private void forget(Run run) {
        @Nullable
        Upload upload = run.uploadId()
                .flatMap(id -> uploads.find(run.workspaceId(), id))
                .orElse(null);
        try {
            if (upload != null) {
                uploads.forget(upload);
            }
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "an imported file stays until tomorrow: {0}",
                    e.getClass().getName());
        }
    }
}
