package org.edrak.api;

import java.time.Instant;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.sources.Run;
import org.jspecify.annotations.Nullable;

/** One time that a source gave reviews, as programs see it. */
record ShownRun(
        String id,
        String state,
        @Nullable String fileName,
        Instant beganAt,
        @Nullable Instant endedAt,
        long rows,
        long stored,
        long alreadyThere,
        long rejected,
        @Nullable String error) {
    static ShownRun of(Run run, Page page) {
        return new ShownRun(
                Ids.text(run.id()),
                run.state().key(),
                run.fileName().orElse(null),
                run.beganAt(),
                run.endedAt().orElse(null),
                run.total(),
                run.tally().stored(),
                run.tally().repeated(),
                run.tally().rejected(),
                run.trouble()
                        .map(trouble ->
                                page.t(trouble.code(), trouble.arguments().toArray()))
                        .orElse(null));
    }
}
