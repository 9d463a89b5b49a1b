package org.edrak.perception;

/**
 * A scale of whole numbers.
 *
 * @param min lowest score
 * @param max highest score, above {@code min}
 */
public record Scale(int min, int max) implements Comparable<Scale> {
    public Scale {
        if (max <= min) {
            throw new IllegalArgumentException("no scale: " + min + " to " + max);
        }
    }

    /** Whether {@code score} lies on the scale. */
    public boolean holds(int score) {
        return min <= score && score <= max;
    }

    @Override
    public int compareTo(Scale other) {
        return max != other.max ? Integer.compare(max, other.max) : Integer.compare(min, other.min);
    }
}
