package org.edrak.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edrak.pages.Page;
import org.edrak.surveyimports.ReadSurvey;
import org.edrak.translations.FormulaGuard;

/** Everything that an import of a survey leaves out, as a table for a spreadsheet. */
final class UntakenCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private UntakenCsv() {}

    static void write(Page page, ReadSurvey read, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(page.t("import.row"), page.t("moving.place"), page.t("moving.code"), page.t("import.reason"));
        read.untaken().forEach(each -> row(csv, page, "", each.place(), each.code(), each.arguments()));
        read.problems(each -> row(csv, page, Long.toString(each.row()), each.column(), each.code(), each.arguments()));
        writer.flush();
    }

    private static void row(CsvWriter csv, Page page, String row, String place, String code, List<String> arguments) {
        csv.writeRecord(
                row, FormulaGuard.guarded(place), code, FormulaGuard.guarded(page.t(code, arguments.toArray())));
    }
}
