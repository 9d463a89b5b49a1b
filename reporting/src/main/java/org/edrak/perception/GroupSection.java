package org.edrak.perception;

import java.util.List;
import org.edrak.statistics.Difference;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.segments.ShrunkNps;
import org.jspecify.annotations.Nullable;

/**
 * Customers parted by what they have in common.
 *
 * @param field {@link Group#CHANNEL} or a question's name
 * @param groups the lowest score first, those without a score last
 * @param hidden how many groups are not shown, so that none under five customers can be told
 */
public record GroupSection(String field, List<GroupFigure> groups, int hidden) {
    /**
     * One group.
     *
     * @param value the group's value
     * @param responses how many
     * @param shrunk its score pulled towards that of all; null when nobody gave one
     * @param fromRest its score minus that of all others, in points; null when one of both has none
     * @param adjustedP p after Benjamini and Hochberg over the groups of the field; null like {@code fromRest}
     * @param real differs from the others by more than noise
     * @param satisfied share of satisfied answers, 0 to 1; null when there is none
     * @param tone mean polarity of its answers, −1 to 1; null when nobody wrote
     */
    public record GroupFigure(
            String value,
            long responses,
            NpsFigure nps,
            @Nullable ShrunkNps shrunk,
            @Nullable Difference fromRest,
            @Nullable Double adjustedP,
            boolean real,
            @Nullable Estimate satisfied,
            @Nullable Double tone) {
        /** Whether it is so small that over a quarter of its pulled score is borrowed from all. */
        public boolean small() {
            return shrunk != null && shrunk.borrowed();
        }
    }
}
