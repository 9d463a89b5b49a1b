package org.edrak.sourcing;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edrak.imports.RowProblem;
import org.edrak.pages.Page;
import org.edrak.sources.Run;
import org.edrak.sources.Runs;
import org.edrak.translations.FormulaGuard;

/** Every row of a run that was refused, as a table for a spreadsheet in which nothing is a formula. */
final class RejectedCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int AT_ONCE = 1000;

    private RejectedCsv() {}

    static Response of(Runs runs, Run run, Page page) {
        StreamingOutput csv = out -> write(runs, run, page, out);
        return Response.ok(csv, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected-rows.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static void write(Runs runs, Run run, Page page, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(page.t("import.row"), page.t("import.column"), page.t("moving.code"), page.t("import.reason"));
        int skipped = 0;
        List<RowProblem> some = runs.rejected(run.id(), skipped, AT_ONCE);
        while (!some.isEmpty()) {
            for (RowProblem problem : some) {
                csv.writeRecord(
                        Long.toString(problem.row()),
                        FormulaGuard.guarded(problem.column()),
                        problem.code(),
                        FormulaGuard.guarded(SourceRows.reason(problem, page)));
            }
            skipped += some.size();
            some = runs.rejected(run.id(), skipped, AT_ONCE);
        }
        csv.flush();
    }
}
