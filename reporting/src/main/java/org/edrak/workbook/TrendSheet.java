package org.edrak.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.edrak.perception.NpsFigure;
import org.edrak.perception.TrendMonth;
import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** Month by month; the charts of the score are drawn from its cells. */
final class TrendSheet {
    private static final int NPS = 1;
    private static final int LOW = 2;
    private static final int HIGH = 3;
    private static final int ANSWERS = 7;
    private static final int REVIEWS = 8;

    private final Page page;
    private final Charts charts;
    private final Charts.Source source;

    TrendSheet(Page page, Charts charts, List<TrendMonth> trend) {
        this.page = page;
        this.charts = charts;
        page.section("section.trend");
        List<Column> columns = columns();
        page.header(columns);
        page.freeze();
        int first = page.next();
        trend.forEach(this::month);
        page.filter(first - 1, columns.size());
        source = new Charts.Source(page.sheet(), 0, first, page.next() - 1);
        int top = page.next() + 1;
        npsChart(page.sheet(), new Charts.Place(0, top, columns.size(), top + 18));
        page.printOnOnePage();
        toneChart(new Charts.Place(0, top + 19, columns.size(), top + 37));
    }

    /** Draws the score by month with its limits, on this or another sheet. */
    void npsChart(XSSFSheet sheet, Charts.Place place) {
        charts.lines(
                sheet,
                place,
                "chart.nps",
                source,
                List.of(
                        new Charts.Series("series.nps", NPS, Charts.Ink.MAIN),
                        new Charts.Series("series.low", LOW, Charts.Ink.LIMIT),
                        new Charts.Series("series.high", HIGH, Charts.Ink.LIMIT)),
                "0");
    }

    private void toneChart(Charts.Place place) {
        charts.lines(
                page.sheet(),
                place,
                "chart.tone",
                source,
                List.of(
                        new Charts.Series("column.toneAnswers", ANSWERS, Charts.Ink.MAIN),
                        new Charts.Series("column.toneReviews", REVIEWS, Charts.Ink.SECOND)),
                "0.0");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("month", 20),
                Column.number("nps"),
                Column.number("low"),
                Column.number("high"),
                Column.number("n"),
                Column.number("csat"),
                Column.number("csatN"),
                Column.number("toneAnswers"),
                Column.number("toneReviews"),
                Column.date("from")));
        if (page.texts().persian()) {
            columns.add(Column.words("jalaliFrom", 14));
        }
        return columns;
    }

    private void month(TrendMonth month) {
        NpsFigure nps = month.nps();
        Estimate estimate = nps.estimate();
        Estimate share = month.csat().share();
        page.line()
                .cell(Look.TEXT, page.texts().month(month.from(), month.to()))
                .point(Look.ONE_DECIMAL, value(estimate))
                .point(Look.ONE_DECIMAL, estimate == null ? null : estimate.low())
                .point(Look.ONE_DECIMAL, estimate == null ? null : estimate.high())
                .count(nps.n())
                .point(Look.PERCENT, value(share))
                .count(month.csat().n())
                .point(Look.TWO_DECIMALS, month.answers().mean())
                .point(Look.TWO_DECIMALS, month.reviews().mean())
                .day(Look.DATE, month.from());
    }

    private static @Nullable Double value(@Nullable Estimate estimate) {
        return estimate == null ? null : estimate.value();
    }
}
