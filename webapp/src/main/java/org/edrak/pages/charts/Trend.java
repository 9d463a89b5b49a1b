package org.edrak.pages.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edrak.pages.Page;
import org.edrak.pages.views.ReportParts;
import org.edrak.perception.Timeline;
import org.edrak.perception.Timeline.Point;
import org.edrak.standards.Event;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.trends.ControlChart;
import org.jspecify.annotations.Nullable;

/**
 * The score over time, within the limits of each step and of ordinary noise.
 *
 * @param limits null where they cannot be told
 */
public record Trend(List<Step> steps, @Nullable Limits limits, List<Happening> events) implements Chart {
    private static final int HEIGHT = 296;

    /**
     * One step of time.
     *
     * @param tick what stands below the axis
     * @param value the score; null, like its limits, where nobody answered
     * @param signal whether it lies out of ordinary noise
     * @param link where the words of its answers are
     */
    public record Step(
            String tick,
            String year,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            boolean signal,
            List<String> tip,
            String link) {}

    /** Between which ordinary noise lies. */
    public record Limits(double low, double centre, double high) {}

    /**
     * Something that happened.
     *
     * @param step the index of the step in which it did
     * @param number by which it is listed below the chart
     */
    public record Happening(int step, String number) {}

    /** How a series ran. */
    public static Trend of(ReportParts parts, Timeline.Series series, List<Event> events) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < series.points().size(); i++) {
            ControlChart.Point noise =
                    series.chart() == null ? null : series.chart().points().get(i);
            steps.add(step(parts, series.points().get(i), noise != null && noise.signal()));
        }
        var happenings = new ArrayList<Happening>();
        for (int i = 0; i < events.size(); i++) {
            int at = parts.indexOf(series, events.get(i).day());
            if (at >= 0) {
                happenings.add(new Happening(at, parts.page().number(i + 1)));
            }
        }
        return new Trend(steps, limits(series.chart()), happenings);
    }

    private static Step step(ReportParts parts, Point point, boolean signal) {
        Page page = parts.page();
        LocalDate from = point.from();
        Estimate score = point.nps().estimate();
        var tip = new ArrayList<String>();
        tip.add(
                from.equals(point.to())
                        ? page.date(from)
                        : page.t("report.range", page.date(from), page.date(point.to())));
        if (score != null) {
            tip.addAll(parts.says(score, point.nps().n(), 1));
        }
        if (signal) {
            tip.add(page.t("report.timeline.signal"));
        }
        return new Step(
                parts.tick(from, point.to()),
                page.year(parts.middle(from, point.to())),
                score == null ? null : score.value(),
                score == null ? null : score.low(),
                score == null ? null : score.high(),
                signal,
                tip,
                parts.wordsOf(from, point.to()));
    }

    private static @Nullable Limits limits(@Nullable ControlChart chart) {
        if (chart == null) {
            return null;
        }
        return chart.points().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(point -> new Limits(point.low(), chart.centre(), point.high()))
                .orElse(null);
    }

    @Override
    public String kind() {
        return "trend";
    }

    @Override
    public int height() {
        return HEIGHT;
    }
}
