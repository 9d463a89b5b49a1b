package org.edrak.perception;

import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * The tone of a number of voices, each counted once.
 *
 * @param n how many responses or reviews speak
 * @param mean mean polarity, −1 to 1; null when nobody speaks
 * @param interval the mean with its 95 % limits, −1 to 1; null when they cannot be told
 * @param classes how many of each class
 */
public record SentimentFigure(
        long n, @Nullable Double mean, @Nullable Estimate interval, SentimentClasses classes) {}
