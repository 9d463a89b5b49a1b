package org.edrak.perception;

import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Share of satisfied customers: top box by scale.
 *
 * @param share 0 to 1, with Wilson's limits; null when nobody answered
 * @param satisfied how many gave a top score
 * @param n how many answered
 */
public record CsatFigure(@Nullable Estimate share, long satisfied, long n) {}
