package org.edrak.workbook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.edrak.perception.PainPoint;
import org.edrak.perception.PainPoint.Cost;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.ReportScope;

/** The page that is read first: the headline figures, what hurts most, the trend. */
final class SummarySheet {
    private static final int WIDTH = 6;
    private static final int SHOWN_PAINS = 3;
    private static final List<Column> FIGURES = List.of(
            Column.words("figure", 34),
            Column.number("value"),
            Column.number("low"),
            Column.number("high"),
            Column.number("n"),
            Column.words("meaning", 72));
    private static final List<Column> PAINS = List.of(
            Column.words("theme", 34),
            Column.number("points"),
            Column.number("complaints"),
            Column.number("mentions"),
            Column.number("certainty"),
            Column.words("meaning", 72));

    private final Page page;
    private final Texts texts;
    private final PerceptionReport report;
    private final WorkbookNames names;

    SummarySheet(Page page, PerceptionReport report, WorkbookNames names) {
        this.page = page;
        this.texts = page.texts();
        this.report = report;
        this.names = names;
        page.printOnOnePage();
        banner(report.scope());
        page.skip(1);
        page.header(FIGURES);
        new SummaryFigures(page).each(report);
        page.skip(1);
        pains();
        page.skip(1);
    }

    /** Where a chart of the trend fits under the figures. */
    Charts.Place chartPlace() {
        return new Charts.Place(0, page.next(), WIDTH, page.next() + 16);
    }

    private void banner(ReportScope scope) {
        LocalDate asOf = LocalDate.ofInstant(scope.asOf(), ZoneOffset.UTC);
        band(Look.TITLE, texts.of("title", scope.workspace()), 36);
        band(Look.SUBTITLE, survey(scope), 18);
        band(
                Look.SUBTITLE,
                texts.of("period", texts.day(scope.from()), texts.day(scope.to())) + "   ·   "
                        + texts.of("asOf", texts.day(asOf)),
                20);
    }

    private void band(Look look, String words, int height) {
        Line line = page.line().cell(look, words);
        for (int i = 1; i < WIDTH; i++) {
            line.cell(look, "");
        }
        page.sheet().getRow(page.next() - 1).setHeightInPoints(height);
    }

    private String survey(ReportScope scope) {
        String language = texts.persian() ? "fa" : Locale.ENGLISH.getLanguage();
        return scope.surveyTitle()
                .getOrDefault(
                        language,
                        scope.surveyTitle().values().stream()
                                .sorted()
                                .findFirst()
                                .orElse(texts.of("allSurveys")));
    }

    private void pains() {
        page.section("summary.pains");
        if (report.painPoints().isEmpty()) {
            page.line().cell(Look.MUTED, texts.of("summary.noPains"));
            return;
        }
        page.header(PAINS);
        report.painPoints().stream().limit(SHOWN_PAINS).forEach(this::pain);
    }

    private void pain(PainPoint point) {
        Cost cost = point.cost();
        page.line()
                .words(Look.LABEL, names.driver(point.driver()) + " · " + names.aspect(point.aspect()))
                .number(Look.SIGNED, cost == null ? null : cost.points())
                .count(point.complaints())
                .count(point.mentions())
                .cell(
                        Look.TEXT_END,
                        texts.certainty(cost == null ? null : cost.adjustedP(), cost != null && cost.real()))
                .cell(
                        Look.TEXT,
                        cost == null
                                ? texts.of("pain.noCost")
                                : texts.of("pain.cost", cost.answered(), cost.npsWith(), cost.npsWithout()));
    }
}
