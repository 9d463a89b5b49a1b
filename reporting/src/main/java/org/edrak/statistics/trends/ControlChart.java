package org.edrak.statistics.trends;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure's ups and downs are more than its ordinary noise.
 *
 * @param centre the mean, in the unit of the figure
 * @param points in the given order; null where the figure is missing
 */
public record ControlChart(double centre, List<@Nullable Point> points) {
    /** 3/d₂ of two values: three standard deviations of the figure by the mean of its moving ranges. */
    private static final double XMR = 2.66;

    /** So many on one side of the centre are a shift. */
    private static final int RUN = 8;

    /**
     * A value within its limits, or not.
     *
     * @param value in the unit of the figure
     * @param low lower limit, three standard deviations below the centre
     * @param high upper limit
     * @param outside whether the value lies beyond a limit
     * @param run whether it ends eight or more in a row on one side of the centre
     */
    public record Point(double value, double low, double high, boolean outside, boolean run) {
        /** Whether there is a cause to look for. */
        public boolean signal() {
            return outside || run;
        }
    }

    /**
     * The individuals chart (XmR): limits {@code mean ± 2.66 × mean moving range}, the ranges being those of neighbours
     * with missing ones skipped. Null under two values, or when all are equal. Shewhart (1931), Economic Control of Quality
     * of Manufactured Product; runs of eight after Western Electric (1956), Statistical Quality Control Handbook, rule 4.
     */
    public static @Nullable ControlChart individuals(List<@Nullable Double> values) {
        double[] known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double ranges = 0;
        double sum = 0;
        for (int i = 0; i < known.length; i++) {
            sum += known[i];
            ranges += i == 0 ? 0 : Math.abs(known[i] - known[i - 1]);
        }
        if (ranges <= 0) {
            return null;
        }
        double centre = sum / known.length;
        double reach = XMR * ranges / (known.length - 1);
        Runs runs = new Runs(centre);
        List<@Nullable Point> points = new ArrayList<>();
        for (Double value : values) {
            points.add(value == null ? null : point(value, centre - reach, centre + reach, runs));
        }
        return new ControlChart(centre, Collections.unmodifiableList(points));
    }

    /**
     * The chart of shares (p): centre {@code p = Σx/Σn}, limits {@code p ± 3 √(p(1 − p)/n)} of each period's own n, cut at 0
     * and 1; a period without answers is missing. Null when no answer or no variance is there. Shewhart (1931), as above.
     */
    public static @Nullable ControlChart shares(List<Long> hits, List<Long> n) {
        double all = n.stream().mapToLong(Long::longValue).sum();
        double centre = hits.stream().mapToLong(Long::longValue).sum() / all;
        if (!(centre > 0 && centre < 1)) {
            return null;
        }
        Runs runs = new Runs(centre);
        List<@Nullable Point> points = new ArrayList<>();
        for (int i = 0; i < n.size(); i++) {
            double reach = 3 * Math.sqrt(centre * (1 - centre) / n.get(i));
            points.add(
                    n.get(i) == 0
                            ? null
                            : point(
                                    (double) hits.get(i) / n.get(i),
                                    Math.max(0, centre - reach),
                                    Math.min(1, centre + reach),
                                    runs));
        }
        return new ControlChart(centre, Collections.unmodifiableList(points));
    }

    private static Point point(double value, double low, double high, Runs runs) {
        return new Point(value, low, high, value < low || value > high, runs.after(value) >= RUN);
    }

    /** Counts how long values have stayed on one side. */
    private static final class Runs {
        private final double centre;
        private double side;
        private int length;

        Runs(double centre) {
            this.centre = centre;
        }

        int after(double value) {
            double now = Math.signum(value - centre);
            length = now == 0 ? 0 : now == side ? length + 1 : 1;
            side = now;
            return length;
        }
    }
}
