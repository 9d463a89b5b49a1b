package org.edrak.statistics;

import org.jspecify.annotations.Nullable;

/** How many of those who could answer did. */
public final class ResponseRate {
    private ResponseRate() {}

    /**
     * The share {@code answered / (invited − undelivered)}, 0 to 1, with Wilson's limits; null when no invitation was
     * delivered, as on a public link. Response rate 5 of AAPOR (2023), Standard Definitions, 10th ed., with whole answers
     * alone, rate 6 with partial ones.
     */
    public static @Nullable Estimate of(long answered, long invited, long undelivered) {
        return Proportion.wilson(answered, invited - undelivered);
    }
}
