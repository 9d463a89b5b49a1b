package org.edrak.statistics.gaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters set against how well it is done.
 *
 * @param importance where the quadrants part, in the unit of importance
 * @param performance where they part, in the unit of performance
 * @param quadrants per attribute in the given order; null where one of its two values is not known
 */
public record ImportancePerformance(double importance, double performance, List<@Nullable Quadrant> quadrants) {

    /** The four fields. */
    public enum Quadrant {
        /** It matters and is done badly: begin here. */
        CONCENTRATE,
        /** It matters and is done well: keep up the good work. */
        KEEP,
        /** It matters little and is done badly: low priority. */
        LOW,
        /** It matters little and is done well: possible overkill. */
        OVERKILL
    }

    /**
     * The quadrants parted at the grand means of those attributes of which both values are known; what lies on a line
     * counts as above it. Importance is stated (mean rating) or derived ({@link
     * org.edrak.statistics.drivers.CrossProducts#correlation} with the overall score). Null when no attribute has both.
     * Martilla and James (1977), Journal of Marketing 41(1), 77–79. Fails when lengths differ.
     */
    public static @Nullable ImportancePerformance of(
            List<@Nullable Double> importance, List<@Nullable Double> performance) {
        if (importance.size() != performance.size()) {
            throw new IllegalArgumentException("lengths differ");
        }
        double sumOfImportance = 0;
        double sumOfPerformance = 0;
        int known = 0;
        for (int i = 0; i < importance.size(); i++) {
            Double matters = importance.get(i);
            Double done = performance.get(i);
            if (matters != null && done != null) {
                sumOfImportance += matters;
                sumOfPerformance += done;
                known++;
            }
        }
        return known == 0 ? null : parted(importance, performance, sumOfImportance / known, sumOfPerformance / known);
    }

    /** The same parted elsewhere, as at the middle of the scale or at a standard. */
    public static ImportancePerformance parted(
            List<@Nullable Double> importance, List<@Nullable Double> performance, double at, double standard) {
        List<@Nullable Quadrant> quadrants = new ArrayList<>();
        for (int i = 0; i < importance.size(); i++) {
            Double matters = importance.get(i);
            Double done = performance.get(i);
            quadrants.add(matters == null || done == null ? null : quadrant(matters >= at, done >= standard));
        }
        return new ImportancePerformance(at, standard, Collections.unmodifiableList(quadrants));
    }

    private static Quadrant quadrant(boolean matters, boolean done) {
        if (matters) {
            return done ? Quadrant.KEEP : Quadrant.CONCENTRATE;
        }
        return done ? Quadrant.OVERKILL : Quadrant.LOW;
    }
}
