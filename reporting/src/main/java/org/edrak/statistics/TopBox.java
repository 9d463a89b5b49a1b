package org.edrak.statistics;

/** Which scores of a satisfaction scale count as satisfied. */
public final class TopBox {
    private TopBox() {}

    /**
     * The lowest score that counts as satisfied on the whole-number scale from {@code min} to {@code max}: the top one of
     * up to 3 points, the top two of 4 to 7, the top three of 8 and more (so 4 and 5 of 1 to 5). Morgan and Rego (2006),
     * Marketing Science 25(5), 426–439, on top-two box.
     */
    public static int lowestSatisfied(int min, int max) {
        int points = max - min + 1;
        if (points < 2) {
            throw new IllegalArgumentException("no scale: " + min + " to " + max);
        }
        int boxes = points <= 3 ? 1 : points <= 7 ? 2 : 3;
        return max - boxes + 1;
    }
}
