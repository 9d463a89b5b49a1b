package org.edrak.pages.charts;

import org.edrak.perception.KeyDriverSection;
import org.edrak.perception.KeyDriverSection.KeyDriver;

/**
 * A field of two axes: performance across, from the reader's beginning; importance up.
 *
 * @param across of performance
 * @param low importance at the bottom
 * @param high importance at the top
 * @param mirrored whether performance begins at the right
 */
public record Field(Axis across, double low, double high, boolean mirrored) {
    private static final double HEIGHT = 300;
    private static final double INSET = 54;
    private static final double EDGE = 25;

    /** The field that holds all drivers of a section. */
    public static Field of(KeyDriverSection section, boolean mirrored) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (KeyDriver driver : section.drivers()) {
            if (driver.weight() != null) {
                left = Math.min(left, driver.performance());
                right = Math.max(right, driver.performance());
                low = Math.min(low, driver.weight().correlation());
                high = Math.max(high, driver.weight().correlation());
            }
        }
        double wide = Math.max(1, right - left);
        return new Field(
                new Axis(left - wide * 0.15, left + wide * 1.15, 4, mirrored),
                low,
                Math.max(high, low + 0.01),
                mirrored);
    }

    /** Per cent from the left. */
    public double x(double performance) {
        return across.at(performance);
    }

    /** Pixels from the top. */
    public double y(double importance) {
        double share = Math.clamp((importance - low) / (high - low), 0, 1);
        return Axis.rounded(HEIGHT - INSET - share * (HEIGHT - 2 * INSET));
    }

    /** Which end of a name stands at its mark, so that names at the edges stay inside. */
    public String anchor(double performance) {
        double x = x(performance);
        if (x > EDGE && x < 100 - EDGE) {
            return "middle";
        }
        return (x <= EDGE) == mirrored ? "end" : "start";
    }
}
