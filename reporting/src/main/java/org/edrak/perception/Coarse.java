package org.edrak.perception;

/** Numbers at the steps 0, 1, 2, 5, 10, 20, 50 and so on, so that sums by them stay few. */
final class Coarse {
    private Coarse() {}

    /** The largest step up to {@code value}; −1, which stands for not known, below 0. */
    static long of(long value) {
        if (value <= 0) {
            return value < 0 ? -1 : 0;
        }
        long ten = 1;
        while (value / ten >= 10) {
            ten *= 10;
        }
        long digit = value / ten;
        return ten * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
    }
}
