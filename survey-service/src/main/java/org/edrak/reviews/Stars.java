package org.edrak.reviews;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A review's rating with the scale that it was given on.
 *
 * @param value from {@code min} to {@code max}
 * @param min 0 or 1
 * @param max 2 to 100
 */
public record Stars(int value, int min, int max) {
    /** Whether the numbers fit each other; no member of what programs get. */
    @JsonIgnore
    public boolean isValid() {
        return min >= 0 && min <= 1 && max >= 2 && max <= 100 && value >= min && value <= max;
    }
}
