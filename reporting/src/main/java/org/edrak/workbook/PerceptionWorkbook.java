package org.edrak.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.ReportSections;

/** The report as an Excel workbook with native charts, in Persian from right to left or in English. */
public final class PerceptionWorkbook {
    private final PerceptionReport report;
    private final WorkbookNames names;
    private final Texts texts;

    /**
     * A workbook of a report.
     *
     * @param names words for the report's keys, in the language of {@code locale}
     * @param locale Persian for {@code fa}, English for all others
     */
    public PerceptionWorkbook(PerceptionReport report, WorkbookNames names, Locale locale) {
        this.report = report;
        this.names = names;
        this.texts = new Texts(locale);
    }

    /**
     * Writes the workbook without a sheet of single rows, for who may not read them. The stream stays open.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            figures(workbook);
            workbook.write(out);
        }
    }

    /**
     * Writes the workbook; {@code data} is read once, row by row, so its length costs disk and no memory. The stream stays
     * open.
     *
     * @throws IOException when the stream or the temporary file cannot be written
     */
    public void write(DataTable data, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = figures(workbook);
            try (SXSSFWorkbook streaming = new QuickWorkbook(workbook)) {
                new DataSheet(streaming, styles, texts, data).write();
                streaming.write(out);
            }
        }
    }

    private Styles figures(XSSFWorkbook workbook) {
        workbook.getProperties().getCoreProperties().setCreator("Edrak");
        workbook.getProperties()
                .getCoreProperties()
                .setTitle(texts.of("title", report.scope().workspace()));
        Styles styles = new Styles(workbook, texts);
        sheets(workbook, styles);
        return styles;
    }

    private void sheets(XSSFWorkbook workbook, Styles styles) {
        Charts charts = new Charts(texts);
        Page summaryPage = new Page(workbook, styles, texts, "sheet.summary");
        SummarySheet summary = new SummarySheet(summaryPage, report, names);
        TrendSheet trend = new TrendSheet(page(workbook, styles, "sheet.trend"), charts, report.trend());
        trend.npsChart(summaryPage.sheet(), summary.chartPlace());
        ReportSections sections = report.sections();
        new TimelineSheet(page(workbook, styles, "sheet.weeks"), charts, sections.timeline());
        new GapsSheet(page(workbook, styles, "sheet.gaps"), charts, report.gaps(), names);
        new DriversSheet(page(workbook, styles, "sheet.drivers"), charts, report.drivers(), names);
        new KeyDriversSheet(page(workbook, styles, "sheet.keyDrivers"), charts, sections.keyDrivers(), names);
        new StandardsSheet(page(workbook, styles, "sheet.standards"), sections, names);
        new GroupsSheet(page(workbook, styles, "sheet.groups"), sections.groups(), sections.worth(), names);
        new VoicesSheet(page(workbook, styles, "sheet.voices"), charts, sections.voices(), names);
        new PainPointsSheet(page(workbook, styles, "sheet.pains"), report.painPoints(), names);
        if (report.conversations().n() > 0) {
            new ConversationsSheet(page(workbook, styles, "sheet.conversations"), report.conversations());
        }
        new VerbatimsSheet(page(workbook, styles, "sheet.words"), styles, report.painPoints(), names);
        new MethodSheet(page(workbook, styles, "sheet.method"), report);
    }

    private Page page(XSSFWorkbook workbook, Styles styles, String nameKey) {
        return new Page(workbook, styles, texts, nameKey);
    }
}
