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

    /** The query, cut to days that tell of enough people; empty where its words would tell of few. */
    Optional<ReportQuery> of(ReportQuery query) {
        if (!query.isCovered()) {
            return Optional.of(query);
        }
        Generation sums = summaries.shown(query.workspaceId()).orElse(null);
        if (gathering.isTooMuch(query, sums)) {
            return Optional.empty();
        }
        return gathering.covered(query, sums).filter(cut -> {
            Cover cover = Cover.of(query, gathering.of(cut, sums));
            return cover.withheld() == null && !cover.hidesWords();
        });
    }
}
