package org.edrak.perception;

import java.time.LocalDate;
import java.util.List;
import org.edrak.standards.Event;
import org.edrak.statistics.trends.ControlChart;
import org.edrak.statistics.trends.Cusum;
import org.edrak.statistics.trends.MannKendall;
import org.jspecify.annotations.Nullable;

/**
 * How the score moved, step by step.
 *
 * @param series one per step for which the period is neither too short nor too long
 * @param events of the period, oldest first
 */
public record Timeline(List<Series> series, List<Event> events) {
    /** How long a step of time is. */
    public enum Step {
        DAY,
        /** From Monday. */
        WEEK,
        /** From Saturday, as in Iran. */
        SATURDAY_WEEK,
        MONTH,
        /** A month of the Jalali calendar. */
        JALALI_MONTH
    }

    /**
     * The score at each step.
     *
     * @param points oldest first, steps without answers included
     * @param chart limits of ordinary noise; null when they cannot be told
     * @param cusum whether small shifts gathered; null when that cannot be told
     * @param trend whether it rises or falls as a whole; null when that cannot be told
     */
    public record Series(
            Step step,
            List<Point> points,
            @Nullable ControlChart chart,
            @Nullable Cusum cusum,
            @Nullable MannKendall trend) {}

    /**
     * One step; of a step that the period cuts, only the days inside it.
     *
     * @param answers mean polarity of answers, −1 to 1; null when nobody wrote
     * @param reviews mean polarity of reviews, −1 to 1; null when nobody wrote
     */
    public record Point(
            LocalDate from,
            LocalDate to,
            NpsFigure nps,
            CsatFigure csat,
            @Nullable Double answers,
            @Nullable Double reviews) {}
}
