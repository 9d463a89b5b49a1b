package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.edrak.summaries.Generation;
import org.edrak.summaries.Summaries;

/** Decides of which query's people words may be shown, as the report of the same query does. */
@ApplicationScoped
class ShownWords {
    @Inject
    private Gathering gathering;

    @Inject
    private Summaries summaries;

    /** What the report of a query counts; empty where its words would tell of few people. */
    Optional<Gathered> of(ReportQuery query) {
        Generation sums = summaries.shown(query.workspaceId()).orElse(null);
        if (gathering.isTooMuch(query, sums)) {
            return Optional.empty();
        }
        Gathered gathered = gathering.of(query, sums);
        Cover cover = Cover.of(gathered, gathered.summary());
        return cover.withheld() == null && !cover.hidesWords() ? Optional.of(gathered) : Optional.empty();
    }
}
