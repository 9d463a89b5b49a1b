package org.edrak.workbook;

import java.util.List;
import org.edrak.perception.VoiceSection;
import org.edrak.perception.VoiceSection.Compared;
import org.edrak.perception.VoiceSection.SourceFigure;
import org.edrak.statistics.segments.RandomEffects;

/** Surveys against reviews, and where reviews come from. */
final class VoicesSheet {
    private static final int ANSWERS = 1;
    private static final int REVIEWS = 3;
    private static final int CHART_ROWS = 16;
    private static final List<Column> COLUMNS = List.of(
            Column.words("driver", 28),
            Column.number("toneAnswers"),
            Column.number("n"),
            Column.number("toneReviews"),
            Column.number("n"),
            Column.number("disagreement"),
            Column.number("pooled"),
            Column.number("low"),
            Column.number("high"));

    private final Page page;
    private final WorkbookNames names;

    VoicesSheet(Page page, Charts charts, VoiceSection voices, WorkbookNames names) {
        this.page = page;
        this.names = names;
        page.section("section.voices");
        page.header(COLUMNS);
        int first = page.next();
        voices.drivers().forEach(this::compared);
        Charts.Source source = new Charts.Source(page.sheet(), 0, first, page.next() - 1);
        charts.bars(
                page.sheet(),
                new Charts.Place(0, page.next() + 1, 8, page.next() + 1 + CHART_ROWS),
                "chart.drivers",
                source,
                List.of(
                        new Charts.Series("column.toneAnswers", ANSWERS, Charts.Ink.MAIN),
                        new Charts.Series("column.toneReviews", REVIEWS, Charts.Ink.SECOND)),
                "0.0");
        page.skip(source.isEmpty() ? 1 : CHART_ROWS + 3);
        page.section("section.sources");
        page.line()
                .cell(Look.HEADER, page.texts().of("column.source"))
                .cell(Look.HEADER_NUMBER, page.texts().of("column.n"))
                .cell(Look.HEADER_NUMBER, page.texts().of("column.stars"))
                .cell(Look.HEADER_NUMBER, page.texts().of("column.toneReviews"));
        voices.sources().forEach(this::source);
    }

    private void compared(Compared driver) {
        RandomEffects pooled = driver.pooled();
        boolean together = pooled != null && driver.agree();
        page.line()
                .words(Look.LABEL, names.driver(driver.driver()))
                .number(Look.TWO_DECIMALS, driver.answers().mean())
                .count(driver.answers().n())
                .number(Look.TWO_DECIMALS, driver.reviews().mean())
                .count(driver.reviews().n())
                .number(Look.PERCENT, pooled == null ? null : (Double) pooled.iSquared())
                .number(
                        Look.TWO_DECIMALS,
                        pooled == null || !together
                                ? null
                                : (Double) pooled.random().value())
                .number(
                        Look.TWO_DECIMALS,
                        pooled == null || !together
                                ? null
                                : (Double) pooled.random().low())
                .number(
                        Look.TWO_DECIMALS,
                        pooled == null || !together
                                ? null
                                : (Double) pooled.random().high());
    }

    private void source(SourceFigure source) {
        page.line()
                .words(Look.LABEL, source.source())
                .count(source.n())
                .number(Look.TWO_DECIMALS, source.stars())
                .number(Look.TWO_DECIMALS, source.tone());
    }
}
