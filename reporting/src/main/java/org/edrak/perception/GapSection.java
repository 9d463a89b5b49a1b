package org.edrak.perception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where customers got less or more than they expected (SERVQUAL).
 *
 * @param overall over the customers who answered every pair that they were asked: each customer's mean gap, then the
 *     mean of these; null when there is none
 * @param available the same over all customers who answered at least one pair
 * @param drivers one per driver and scale, widest shortfall first
 * @param items one per question, widest shortfall first
 * @param dimensions one per dimension of quality and scale, widest shortfall first
 * @param groups one per group of five customers and more and scale, widest shortfall first
 */
public record GapSection(
        @Nullable Gap overall,
        @Nullable Gap available,
        List<DriverGap> drivers,
        List<ItemGap> items,
        List<DimensionGap> dimensions,
        List<GroupGap> groups) {

    /** The gap of a dimension: each customer's mean over its pairs, then the mean of these. */
    public record DimensionGap(String dimension, Gap gap) {}

    /** The gap of those who have something in common. */
    public record GroupGap(Group group, Gap gap) {}

    /** The gap of a driver: each customer's mean over the driver's pairs, then the mean of these. */
    public record DriverGap(String driver, Gap gap) {}

    /**
     * The gap of one question.
     *
     * @param question its name in the questionnaire
     * @param driver the driver's key; null when the question names none
     */
    public record ItemGap(String question, @Nullable String driver, Gap gap) {}
}
