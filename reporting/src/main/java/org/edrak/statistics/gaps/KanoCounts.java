package org.edrak.statistics.gaps;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many customers put a feature in each category.
 *
 * @param counts 0 or more; a category that is not there has 0
 */
public record KanoCounts(Map<KanoCategory, Long> counts) {
    public static final KanoCounts NONE = new KanoCounts(Map.of());

    public KanoCounts {
        if (counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count below zero");
        }
        counts = Map.copyOf(counts);
    }

    /** One customer's category. */
    public static KanoCounts one(KanoCategory category) {
        return new KanoCounts(Map.of(category, 1L));
    }

    /** How many put the feature there. */
    public long of(KanoCategory category) {
        return counts.getOrDefault(category, 0L);
    }

    /** Both groups together. */
    public KanoCounts plus(KanoCounts other) {
        Map<KanoCategory, Long> sum = new EnumMap<>(KanoCategory.class);
        counts.forEach((category, count) -> sum.merge(category, count, Long::sum));
        other.counts.forEach((category, count) -> sum.merge(category, count, Long::sum));
        return new KanoCounts(sum);
    }

    /**
     * The category that most chose; of equally many the first of attractive, one-dimensional, must-be, indifferent, reverse,
     * questionable. Null when nobody answered.
     */
    public @Nullable KanoCategory category() {
        KanoCategory most = null;
        for (KanoCategory category : KanoCategory.values()) {
            if (of(category) > (most == null ? 0 : of(most))) {
                most = category;
            }
        }
        return most;
    }

    /**
     * How much having it adds to satisfaction: {@code (A + O)/(A + O + M + I)}, 0 to 1; null when none of the four was
     * chosen. Berger et al. (1993), Center for Quality of Management Journal 2(4), 3–36.
     */
    public @Nullable Double better() {
        return share(of(KanoCategory.ATTRACTIVE) + of(KanoCategory.ONE_DIMENSIONAL));
    }

    /** How much lacking it takes away: {@code −(O + M)/(A + O + M + I)}, −1 to 0; null as above. Berger et al. (1993). */
    public @Nullable Double worse() {
        Double share = share(of(KanoCategory.ONE_DIMENSIONAL) + of(KanoCategory.MUST_BE));
        return share == null ? null : (Double) (0 - share);
    }

    private @Nullable Double share(long part) {
        long all = of(KanoCategory.ATTRACTIVE)
                + of(KanoCategory.ONE_DIMENSIONAL)
                + of(KanoCategory.MUST_BE)
                + of(KanoCategory.INDIFFERENT);
        return all == 0 ? null : (Double) ((double) part / all);
    }
}
