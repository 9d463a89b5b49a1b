package org.edrak.surveyimports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.edrak.imports.Upload;
import org.edrak.imports.Uploads;
import org.edrak.questionnaires.DefinitionProblem;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.surveyfiles.UnreadableSurveyFile;
import org.edrak.surveys.Survey;

/**
 * The imports that are under way, each worked on in the background. They live in memory alone: after a restart a file
 * that was sent is simply read again, and what was not stored whole is not there.
 */
@ApplicationScoped
public class SurveyImports {
    private static final Logger LOG = Logger.getLogger(SurveyImports.class.getName());
    private static final int MOST_KEPT = 30;

    private final Map<ImportWish, ImportWork> works = new LinkedHashMap<>();
    private final Object storing = new Object();

    @Inject
    private Uploads uploads;

    @Inject
    private SurveyImport surveys;

    @Resource
    private ManagedExecutorService executor;

    /**
     * How far an import is; reading begins when nobody has asked for it before.
     *
     * @param patience how long to wait for what is under way
     * @return empty when the files are not there any more
     */
    public Optional<ImportState> look(ImportWish wish, Duration patience) {
        Optional<ImportWork> work = work(wish);
        work.ifPresent(known -> known.begin(executor, () -> read(wish, known)));
        return work.map(known -> known.await(patience));
    }

    /**
     * Begins to store what the preview showed; asked again, it only tells how far that is.
     *
     * @param by the member
     */
    public Optional<ImportState> take(ImportWish wish, long by, Duration patience) {
        Optional<ImportState> state = look(wish, patience);
        if (state.isEmpty() || !(state.get() instanceof ImportState.Previewed previewed)) {
            return state;
        }
        ImportWork work = work(wish).orElseThrow();
        work.goOn(previewed, executor, () -> store(wish, work, previewed.preview(), by));
        return Optional.of(work.await(patience));
    }

    /** The files that somebody sent, read anew; empty when they are not there any more. */
    public Optional<ReadSurvey> open(ImportWish wish) {
        Optional<Upload> file = uploads.find(wish.workspaceId(), wish.survey());
        Optional<Path> beside = Optional.ofNullable(wish.answers())
                .flatMap(id -> uploads.find(wish.workspaceId(), id))
                .map(uploads::path);
        if (file.isEmpty() || wish.answers() != null && beside.isEmpty()) {
            return Optional.empty();
        }
        Upload known = file.get();
        return Optional.of(
                ReadSurvey.of(uploads.path(known), known.fileName(), beside.orElse(null), wish.zone(), wish.day()));
    }

    /**
     * What would come of taking a survey over.
     *
     * @param progress is told how many rows are read
     */
    public Preview preview(long workspaceId, ReadSurvey read, LongConsumer progress) {
        Long same = surveys.same(workspaceId, read.definition()).map(Survey::id).orElse(null);
        return Preview.of(read, same, progress);
    }

    /** Stores a survey; of two that come at once the second finds what the first has stored. */
    public TakenOver store(long workspaceId, ReadSurvey read, long promised, long by, LongConsumer progress) {
        synchronized (storing) {
            return surveys.run(workspaceId, read, promised, by, progress);
        }
    }

    private Optional<ImportWork> work(ImportWish wish) {
        synchronized (works) {
            ImportWork known = works.get(wish);
            if (known != null) {
                return Optional.of(known);
            }
            if (uploads.find(wish.workspaceId(), wish.survey()).isEmpty()) {
                return Optional.empty();
            }
            if (works.size() >= MOST_KEPT) {
                works.remove(works.keySet().iterator().next());
            }
            ImportWork begun = new ImportWork();
            works.put(wish, begun);
            return Optional.of(begun);
        }
    }

    private void read(ImportWish wish, ImportWork work) {
        work.end(guarded(() -> {
            Optional<ReadSurvey> read = open(wish);
            return read.isEmpty()
                    ? new ImportState.Refused("import.file-gone", "", List.of())
                    : new ImportState.Previewed(
                            preview(wish.workspaceId(), read.get(), rows -> work.tell(new ImportState.Reading(rows))));
        }));
    }

    private void store(ImportWish wish, ImportWork work, Preview preview, long by) {
        long all = preview.taken();
        work.end(guarded(() -> {
            ReadSurvey read = open(wish).orElseThrow();
            TakenOver taken =
                    store(wish.workspaceId(), read, all, by, rows -> work.tell(new ImportState.Storing(rows, all)));
            forget(wish.workspaceId(), wish.survey());
            if (wish.answers() != null) {
                forget(wish.workspaceId(), wish.answers());
            }
            return new ImportState.Stored(preview, taken);
        }));
    }

    private void forget(long workspaceId, long upload) {
        uploads.find(workspaceId, upload).ifPresent(kept -> {
            try {
                uploads.forget(kept);
            } catch (IOException e) {
                LOG.log(
                        Level.WARNING,
                        "an imported file stays until tomorrow: {0}",
                        e.getClass().getName());
            }
        });
    }

    /** What goes wrong is told to who looks; words of customers that a message may quote come into no log. */
    private static ImportState guarded(java.util.function.Supplier<ImportState> work) {
        try {
            return work.get();
        } catch (UnreadableSurveyFile e) {
            return new ImportState.Refused(e.code(), e.place(), e.arguments());
        } catch (InvalidDefinition e) {
            DefinitionProblem first = e.problems().getFirst();
            return new ImportState.Refused(first.code(), first.path(), first.arguments());
        } catch (RuntimeException | Error e) {
            LOG.log(
                    Level.SEVERE,
                    "an import failed, nothing of it is stored: {0}",
                    e.getClass().getName());
            return new ImportState.Refused("moving.failed", "", List.of());
        }
    }
}
