package org.edrak.standards;

import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, and what was promised.
 *
 * @param key of the driver or touchpoint
 * @param target of a driver the mean perception in points of the scale, 0 to 100; of a touchpoint its NPS, −100 to 100; null
 *     where there is a promise alone
 * @param promise the sentence that customers were told; empty when there is none
 */
public record Target(Subject subject, String key, @Nullable Double target, String promise) {
    /** What a target is set for. */
    public enum Subject {
        DRIVER,
        TOUCHPOINT
    }
}
