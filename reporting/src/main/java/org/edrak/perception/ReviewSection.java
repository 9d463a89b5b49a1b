package org.edrak.perception;

import java.util.List;
import org.edrak.questionnaires.Scale;

/**
 * What reviews give: self-selected, so beside the surveys and never mixed into their scores.
 *
 * @param n how many reviews
 * @param stars one per scale that occurs, most used first
 * @param sentiment their tone
 */
public record ReviewSection(long n, List<StarCounts> stars, SentimentFigure sentiment) {
    /**
     * The stars of one scale.
     *
     * @param n reviews with stars on it, 1 or more
     * @param mean mean of the stars
     * @param step 1, or 0.5 where halves of a star were given
     * @param counts one per step of the scale, from its lowest; what lies between two steps counts at the nearer one
     */
    public record StarCounts(Scale scale, long n, double mean, double step, List<Long> counts) {}
}
