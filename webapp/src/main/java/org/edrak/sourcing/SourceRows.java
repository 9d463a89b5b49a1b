package org.edrak.sourcing;

import java.util.List;
import org.edrak.ids.Ids;
import org.edrak.imports.RowProblem;
import org.edrak.pages.Page;
import org.edrak.pages.views.ImportedView;
import org.edrak.pages.views.RunRow;
import org.edrak.pages.views.SourceRow;
import org.edrak.sources.Run;
import org.edrak.sources.Source;
import org.edrak.sources.Trouble;

/** Sources and runs as pages show them. */
final class SourceRows {
    private SourceRows() {}

    static SourceRow source(Source source, Page page) {
        return new SourceRow(
                Ids.text(source.id()),
                source.name(),
                source.kind().key(),
                source.state().key(),
                source.trouble().map(trouble -> text(trouble, page)).orElse(null),
                source.lastRunAt().orElse(null),
                source.tally().stored(),
                source.tally().repeated(),
                source.tally().rejected());
    }

    static RunRow run(Run run, Page page) {
        return new RunRow(
                address(run),
                run.state().key(),
                run.fileName().orElse(null),
                run.beganAt(),
                run.total(),
                run.rowDone(),
                run.tally().stored(),
                run.tally().repeated(),
                run.tally().rejected(),
                run.trouble().map(trouble -> text(trouble, page)).orElse(null));
    }

    /** A file has a page of its own, on which it can be stopped. */
    static String address(Run run) {
        return run.plan().isPresent()
                ? "/reviews/import/" + Ids.text(run.id())
                : "/sources/" + Ids.text(run.sourceId()) + "/runs/" + Ids.text(run.id());
    }

    static List<ImportedView.Rejected> rejected(List<RowProblem> problems, Page page) {
        return problems.stream()
                .map(problem -> new ImportedView.Rejected(problem.row(), problem.column(), reason(problem, page)))
                .toList();
    }

    static String reason(RowProblem problem, Page page) {
        return page.t(problem.code(), problem.arguments().toArray());
    }

    private static String text(Trouble trouble, Page page) {
        return page.t(trouble.code(), trouble.arguments().toArray());
    }
}
