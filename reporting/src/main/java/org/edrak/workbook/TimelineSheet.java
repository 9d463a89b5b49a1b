package org.edrak.workbook;

import java.util.List;
import org.edrak.perception.Timeline;
import org.edrak.perception.Timeline.Point;
import org.edrak.perception.Timeline.Series;
import org.edrak.perception.Timeline.Step;
import org.edrak.standards.Event;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.trends.ControlChart;

/** Week by week with the limits of ordinary noise, what lies outside of them, and what happened. */
final class TimelineSheet {
    private static final int NPS = 1;
    private static final int LOW = 5;
    private static final int HIGH = 6;
    private static final int CHART_ROWS = 20;

    private final Page page;

    TimelineSheet(Page page, Charts charts, Timeline timeline) {
        this.page = page;
        page.section("section.weeks");
        List<Column> columns = List.of(
                Column.words("week", 30),
                Column.number("nps"),
                Column.number("low"),
                Column.number("high"),
                Column.number("n"),
                Column.number("noiseLow"),
                Column.number("noiseHigh"),
                Column.words("signal", 22));
        page.header(columns);
        page.freeze();
        int first = page.next();
        Step step = page.texts().persian() ? Step.SATURDAY_WEEK : Step.WEEK;
        timeline.series().stream().filter(series -> series.step() == step).forEach(this::series);
        Charts.Source source = new Charts.Source(page.sheet(), 0, first, page.next() - 1);
        int top = page.next() + 1;
        charts.lines(
                page.sheet(),
                new Charts.Place(0, top, columns.size(), top + CHART_ROWS),
                "chart.weeks",
                source,
                List.of(
                        new Charts.Series("series.nps", NPS, Charts.Ink.MAIN),
                        new Charts.Series("column.noiseLow", LOW, Charts.Ink.LIMIT),
                        new Charts.Series("column.noiseHigh", HIGH, Charts.Ink.LIMIT)),
                "0");
        page.skip(source.isEmpty() ? 1 : CHART_ROWS + 2);
        page.section("section.events");
        if (timeline.events().isEmpty()) {
            page.line().cell(Look.MUTED, page.texts().of("events.none"));
        }
        timeline.events().forEach(this::event);
    }

    private void series(Series series) {
        for (int i = 0; i < series.points().size(); i++) {
            Point point = series.points().get(i);
            Estimate estimate = point.nps().estimate();
            ControlChart chart = series.chart();
            ControlChart.Point limits = chart == null ? null : chart.points().get(i);
            page.line()
                    .cell(Look.TEXT, page.texts().day(point.from()))
                    .point(Look.ONE_DECIMAL, estimate == null ? null : estimate.value())
                    .point(Look.ONE_DECIMAL, estimate == null ? null : estimate.low())
                    .point(Look.ONE_DECIMAL, estimate == null ? null : estimate.high())
                    .count(point.nps().n())
                    .point(Look.ONE_DECIMAL, limits == null ? null : limits.low())
                    .point(Look.ONE_DECIMAL, limits == null ? null : limits.high())
                    .cell(Look.TEXT, limits == null ? "" : page.texts().of(limits.signal() ? "signal" : "inside"));
        }
    }

    private void event(Event event) {
        page.line().cell(Look.TEXT, page.texts().day(event.day())).words(Look.MUTED, event.label());
    }
}
