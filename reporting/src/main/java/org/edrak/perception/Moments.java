package org.edrak.perception;

/**
 * How many whole numbers, their sum and the sum of their squares: enough for their mean and spread, and exact, so that the
 * order in which such sums are added cannot change a bit.
 */
record Moments(long n, long sum, long squares) {
    static final Moments NONE = new Moments(0, 0, 0);

    static Moments of(long value) {
        return new Moments(1, value, Math.multiplyExact(value, value));
    }

    /** Counts one thing that has no value. */
    static Moments one() {
        return new Moments(1, 0, 0);
    }

    Moments plus(Moments other) {
        return new Moments(
                Math.addExact(n, other.n), Math.addExact(sum, other.sum), Math.addExact(squares, other.squares));
    }
}
