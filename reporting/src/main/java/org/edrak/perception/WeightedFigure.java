package org.edrak.perception;

import java.util.List;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.segments.DesignEffect;
import org.jspecify.annotations.Nullable;

/**
 * The score as it would be if as many of each kind of customer had answered as there are.
 *
 * @param nps in points, with limits that count in that the weights were fitted; null where {@code missing} says why
 * @param designEffect what the weighting costs in precision; null like {@code nps}
 * @param n answers that are weighted
 * @param leftOut answers of which a kind is not known or not stated
 * @param read where the kinds were counted
 * @param missing why there is no weighted score; null where there is one
 * @param fields what was weighted by
 */
public record WeightedFigure(
        @Nullable Estimate nps,
        @Nullable DesignEffect designEffect,
        long n,
        long leftOut,
        Read read,
        @Nullable Missing missing,
        List<Field> fields) {
    /** Where the kinds were counted. */
    public enum Read {
        /** In the sums. */
        SUMS,
        /** Row by row, since the sums hold each answered attribute by itself. */
        ROWS
    }

    /** Why there is no weighted score. */
    public enum Missing {
        /** A kind has no answers at all. */
        NOBODY,
        /** A kind has fewer answers than may be told of. */
        FEW,
        /** No weights fit all that is stated, or all answered alike. */
        UNFIT,
        /** The report's own filter reads rows one by one, and several attributes would have to be counted together. */
        NARROWED,
        /** More rows would have to be read than a page can wait for. */
        MANY
    }

    /**
     * An attribute.
     *
     * @param field {@link org.edrak.standards.Margin#field}
     */
    public record Field(String field, List<Level> levels) {}

    /**
     * A kind of customers.
     *
     * @param share of all customers as stated, 0 to 1
     * @param answered share of the weighted answers, 0 to 1; null where there is no weighted score
     */
    public record Level(
            String value, double share, @Nullable Double answered) {}
}
