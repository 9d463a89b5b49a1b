package org.edrak.summaries;

/** How many whole numbers lie under a key, their sum and the sum of their squares; fails where a sum overflows. */
public record Total(long n, long sum, long squares) {
    static final Total NONE = new Total(0, 0, 0);

    Total plus(Total other) {
        return new Total(
                Math.addExact(n, other.n), Math.addExact(sum, other.sum), Math.addExact(squares, other.squares));
    }

    Total minus(Total other) {
        return new Total(
                Math.subtractExact(n, other.n),
                Math.subtractExact(sum, other.sum),
                Math.subtractExact(squares, other.squares));
    }
}
