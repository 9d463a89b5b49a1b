package org.edrak.workbook;

import java.util.List;
import org.edrak.perception.DataQuality;
import org.edrak.perception.DataQuality.LeftOut;
import org.edrak.perception.Gap;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.ScaleChange;

/** How each figure comes about, what was counted and what was left out. */
final class MethodSheet {
    private static final List<Column> METHODS =
            List.of(Column.words("figure", 44), Column.number("n"), Column.words("how", 110));

    private final Page page;
    private final Texts texts;

    MethodSheet(Page page, PerceptionReport report) {
        this.page = page;
        this.texts = page.texts();
        page.section("section.method");
        page.header(METHODS);
        page.freeze();
        methods(report);
        DataQuality quality = report.quality();
        page.skip(1);
        page.section("section.quality");
        counted("quality.responses", quality.responses());
        counted("quality.reviews", quality.reviews());
        counted("quality.copies", quality.copies());
        counted("quality.campaigns", quality.campaigns());
        counted("quality.verbatims", quality.verbatims());
        counted("quality.scored", quality.scored());
        page.skip(1);
        page.section("section.left");
        leftOut(quality.leftOut());
        if (!quality.scaleChanges().isEmpty()) {
            page.skip(1);
            page.section("section.scales");
            quality.scaleChanges().forEach(this::scaleChange);
        }
    }

    private void methods(PerceptionReport report) {
        long voices = report.drivers().stream()
                .mapToLong(driver -> driver.answers().n() + driver.reviews().n())
                .sum();
        Gap overall = report.gaps().overall();
        Gap available = report.gaps().available();
        method("figure.nps", report.nps().n(), texts.of("method.nps"));
        method(
                "figure.change",
                report.change() == null
                        ? 0
                        : report.nps().n() + report.change().previous().n(),
                texts.of("method.change"));
        method("figure.csat", report.csat().n(), texts.of("method.csat"));
        method(
                "figure.gap",
                overall == null ? 0 : overall.n(),
                overall == null || available == null
                        ? texts.of("method.gap.none")
                        : texts.of("method.gap", overall.n(), available.n(), available.gap()));
        method("chart.drivers", voices, texts.of("method.tone"));
        method("figure.pain", report.nps().n(), texts.of("method.pain"));
        method(
                "method.flagged",
                report.quality().responses(),
                texts.of("method.flagged." + report.scope().flagged()));
        method(
                "method.models",
                report.quality().scored(),
                String.join(", ", report.quality().models()));
    }

    private void scaleChange(ScaleChange change) {
        page.line()
                .cell(Look.LABEL, change.question())
                .cell(Look.TEXT, "")
                .cell(
                        Look.TEXT,
                        texts.of(
                                "scale.changed",
                                change.version(),
                                change.from().min(),
                                change.from().max(),
                                change.to().min(),
                                change.to().max()));
    }

    private void method(String key, long n, String how) {
        page.line().cell(Look.LABEL, texts.of(key)).count(n).cell(Look.TEXT, how);
    }

    private void counted(String key, long n) {
        page.line().cell(Look.LABEL, texts.of(key)).count(n);
    }

    private void leftOut(List<LeftOut> reasons) {
        if (reasons.isEmpty()) {
            page.line().cell(Look.MUTED, texts.of("left.nothing"));
        }
        reasons.forEach(left -> page.line()
                .cell(Look.TEXT, texts.of("left." + left.reason().name()))
                .count(left.count()));
    }
}
