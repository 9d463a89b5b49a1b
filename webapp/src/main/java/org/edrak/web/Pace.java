package org.edrak.web;

import java.util.function.DoubleSupplier;

/**
 * How many pages a second pass the door when so many come that refusing them is much of the work: as many as leave the
 * processors a little rest, and none while somebody waits who has answered. Else pages and refusals together would take all
 * of the processors, and everybody would wait for a turn before the door is asked at all. Ten times a second it is a tenth
 * fewer without rest, a twentieth more with it; Chiu and Jain (1989), Computer Networks and ISDN Systems 17, 1–14.
 */
final class Pace {
    /** The part of the processors that may be busy. */
    private static final double MOST_BUSY = 0.95;

    private static final double FEWER = 0.9;
    private static final double MORE = 1.05;

    /** Enough to find out that the rush is over. */
    private static final double LEAST_PER_SECOND = 5;

    /** Who comes at the same moment by chance need not be refused. */
    private static final double MOST_AT_ONCE = 2;

    private static final double NANOS = 1e9;
    private static final long LOOK_NANOS = 100_000_000;

    private final DoubleSupplier busy;
    private long looked;
    private long passed;
    private long refused;
    private boolean refusesMuch;
    private double perSecond;
    private double mayPass;
    private long asked;

    /**
     * @param busy the part of the processors that were busy since it was asked the last time, 0 to 1
     * @param now by the clock of {@link #lets}
     */
    Pace(DoubleSupplier busy, long now) {
        this.busy = busy;
        this.looked = now;
        this.asked = now;
    }

    /** Whether a page may pass now, to be followed by {@link #refused} when it finds no place all the same. */
    synchronized boolean lets(long now, boolean answersWait) {
        if (now - looked >= LOOK_NANOS) {
            look(now);
        }
        if (refusesMuch && (!isDue(now) || answersWait)) {
            refused++;
            return false;
        }
        mayPass--;
        passed++;
        return true;
    }

    private boolean isDue(long now) {
        mayPass = Math.min(MOST_AT_ONCE, mayPass + perSecond * (now - asked) / NANOS);
        asked = now;
        return mayPass >= 1;
    }

    /** A page that passed has found no place. */
    synchronized void refused() {
        passed--;
        refused++;
    }

    private void look(long now) {
        boolean refusedMuch = refusesMuch;
        refusesMuch = 2 * refused > passed;
        double before = refusedMuch ? perSecond : passed * NANOS / (now - looked);
        perSecond = Math.max(LEAST_PER_SECOND, before * (busy.getAsDouble() > MOST_BUSY ? FEWER : MORE));
        if (!refusedMuch) {
            mayPass = 0;
            asked = now;
        }
        looked = now;
        passed = 0;
        refused = 0;
    }
}
