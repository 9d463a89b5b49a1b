package org.edrak.perception;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.SentimentClass;
import org.edrak.questionnaires.Driver;
import org.edrak.statistics.gaps.KanoCategory;
import org.jspecify.annotations.Nullable;

/**
 * Which words are behind a mark of a chart; null asks for any.
 *
 * @param driver that they speak of
 * @param aspect that they speak of
 * @param tone how they speak of it, or at all
 * @param score who recommends how much
 * @param group who has what in common; reviews are in no group
 * @param sentiment how they sound on the whole
 * @param stars how many a review has; nothing else has any
 * @param source where a review comes from
 * @param feature whom having or lacking a feature would move
 */
public record WordsFilter(
        @Nullable Driver driver,
        @Nullable String aspect,
        @Nullable Tone tone,
        @Nullable Score score,
        @Nullable Voice voice,
        @Nullable Group group,
        @Nullable SentimentClass sentiment,
        @Nullable Stars stars,
        @Nullable String source,
        @Nullable Feature feature) {
    /** So many stars of so many, to the nearest half, as reports count them. */
    public record Stars(double value, int of) {
        private static final double QUARTER = 0.25;

        BigDecimal least() {
            return BigDecimal.valueOf(value - QUARTER);
        }

        /** The fewest that count as more. */
        BigDecimal next() {
            return BigDecimal.valueOf(value + QUARTER);
        }
    }

    /** Those whose answers to a Kano question count for one end of its bar. */
    public record Feature(String question, Effect effect) {
        private static final int MOST = 5;

        /** The pairs of answers, as functional and dysfunctional one. */
        List<int[]> pairs() {
            List<int[]> pairs = new ArrayList<>();
            for (int present = 1; present <= MOST; present++) {
                for (int absent = 1; absent <= MOST; absent++) {
                    if (effect.counted(KanoCategory.of(present, absent))) {
                        pairs.add(new int[] {present, absent});
                    }
                }
            }
            return pairs;
        }
    }

    /** What a feature does to somebody. */
    public enum Effect {
        /** Having it pleases. */
        BETTER,
        /** Lacking it displeases. */
        WORSE;

        private boolean counted(KanoCategory category) {
            return category == KanoCategory.ONE_DIMENSIONAL
                    || category == (this == BETTER ? KanoCategory.ATTRACTIVE : KanoCategory.MUST_BE);
        }
    }

    /** How words speak. */
    public enum Tone {
        COMPLAINT,
        PRAISE
    }

    /** Who recommends how much. */
    public enum Score {
        PROMOTERS(9, 10),
        PASSIVES(7, 8),
        DETRACTORS(0, 6);

        private final int lowest;
        private final int highest;

        Score(int lowest, int highest) {
            this.lowest = lowest;
            this.highest = highest;
        }

        int lowest() {
            return lowest;
        }

        int highest() {
            return highest;
        }
    }
}
