package org.edrak.statistics;

/**
 * How far two figures of independent groups lie apart, and how sure that is.
 *
 * @param value the second figure minus the first, in their unit
 * @param standardError of the difference, same unit, above 0
 * @param low lower 95 % limit of the difference
 * @param high upper 95 % limit of the difference
 * @param p two-sided probability of such a difference where there is none, 0 to 1
 */
public record Difference(double value, double standardError, double low, double high, double p) {
    /** The chance of error that is accepted before a difference is called real. */
    public static final double ALPHA = 0.05;

    /** Whether the difference is more than noise: {@code p} below {@value #ALPHA}. */
    public boolean real() {
        return p < ALPHA;
    }
}
