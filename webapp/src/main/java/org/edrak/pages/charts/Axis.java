package org.edrak.pages.charts;

/**
 * A horizontal axis across a chart, in per cent of its width; in Persian it begins at the right.
 *
 * @param min value at its beginning
 * @param max value at its end, above {@code min}
 * @param inset per cent left free at both ends
 * @param mirrored whether it begins at the right
 */
public record Axis(double min, double max, double inset, boolean mirrored) {
    /** Where a value stands, 0 to 100 from the left; values beyond the ends stand at the ends. */
    public double at(double value) {
        double share = Math.clamp((value - min) / (max - min), 0, 1);
        double place = inset + share * (100 - 2 * inset);
        return rounded(mirrored ? 100 - place : place);
    }

    /** The left edge of what reaches from one value to another. */
    public double left(double from, double to) {
        return Math.min(at(from), at(to));
    }

    /** The width of what reaches from one value to another. */
    public double width(double from, double to) {
        return rounded(Math.abs(at(from) - at(to)));
    }

    /** The left edge of the chart's beginning: where the reader's eye starts. */
    public double start() {
        return mirrored ? 100 : 0;
    }

    /** The chart's other edge. */
    public double end() {
        return 100 - start();
    }

    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
