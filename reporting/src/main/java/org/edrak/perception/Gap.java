package org.edrak.perception;

import org.edrak.questionnaires.Scale;
import org.edrak.statistics.EffectSize;
import org.edrak.statistics.MeanEstimate.TTest;
import org.jspecify.annotations.Nullable;

/**
 * Perception minus expectation, in points of the scale: below 0 customers got less than they expected.
 *
 * @param scale the scale that was asked on
 * @param n customers behind it, 1 or more
 * @param pairs answered pairs behind it, {@code n} or more
 * @param expectation mean expectation
 * @param perception mean perception
 * @param gap mean of perception − expectation
 * @param test paired t test over customers; null when it cannot be told
 * @param adjustedP p after Benjamini and Hochberg within the section; null like {@code test}
 * @param real differs from 0 by more than noise, by {@code adjustedP}
 * @param effect how large it is by its spread; null when it cannot be told
 */
public record Gap(
        Scale scale,
        long n,
        long pairs,
        double expectation,
        double perception,
        double gap,
        @Nullable TTest test,
        @Nullable Double adjustedP,
        boolean real,
        @Nullable EffectSize effect) {}
