package org.edrak.perception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reviews give: self-selected, so beside the surveys and never mixed into their scores.
 *
 * @param n how many reviews
 * @param stars one per scale that occurs, most used first
 * @param sentiment their tone
 */
public record ReviewSection(long n, List<Stars> stars, Sentiment sentiment) {
    /**
     * The stars of one scale.
     *
     * @param n reviews with stars on it
     * @param mean mean of the stars; null when there are none
     * @param counts one per step of the scale, from its lowest
     */
    public record Stars(Scale scale, long n, @Nullable Double mean, List<Long> counts) {}
}
