package org.edrak.perception;

import java.util.List;
import org.edrak.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the score.
 *
 * @param bootstrap the score's limits by resampling; null when they cannot be told
 * @param responseRate share of invitations of all time that were answered, 0 to 1; null without invitations
 * @param invited how many invitations were made
 * @param effort how easy it was; null when that was not asked
 * @param employees recommendation of the employer by employees; without an estimate when that was not asked
 * @param recommended the one thing to do next
 * @param changes what moved against the previous period beside the score
 */
public record HeadlineSection(
        @Nullable Estimate bootstrap,
        @Nullable Estimate responseRate,
        long invited,
        @Nullable EffortFigure effort,
        NpsFigure employees,
        Recommendation recommended,
        List<FigureChange> changes) {}
