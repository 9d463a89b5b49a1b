package org.edrak.web;

/**
 * How long pages take inside, of late and at their best. With all places taken they take about as many times their best as
 * there are places to a processor; more says that the processors are busy with something else, such as refusing.
 */
final class ServiceTimes {
    private static final double LATE_WEIGHT = 1.0 / 16;

    /** So slowly the best is forgotten: by a half in some 45,000 pages. */
    private static final double FORGETTING = 1 + 1.0 / 65_536;

    private final double most;
    private double best = Double.MAX_VALUE;
    private double ofLate;

    /** @param most how many times the best is as long as it should take */
    ServiceTimes(double most) {
        this.most = most;
    }

    synchronized void add(long nanos) {
        best = Math.min(nanos, best * FORGETTING);
        ofLate += (nanos - ofLate) * LATE_WEIGHT;
    }

    synchronized boolean areLong() {
        return ofLate > most * best;
    }
}
