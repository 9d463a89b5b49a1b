package org.edrak.statistics.gaps;

/** What having or lacking a feature does to a customer, by a pair of answers. */
public enum KanoCategory {
    /** Delights when there, is not missed when absent. */
    ATTRACTIVE,
    /** The more the better. */
    ONE_DIMENSIONAL,
    /** Taken for granted, vexes when absent. */
    MUST_BE,
    /** Leaves cold. */
    INDIFFERENT,
    /** Better without. */
    REVERSE,
    /** The two answers contradict each other. */
    QUESTIONABLE;

    private static final KanoCategory[][] TABLE = {
        {QUESTIONABLE, ATTRACTIVE, ATTRACTIVE, ATTRACTIVE, ONE_DIMENSIONAL},
        {REVERSE, INDIFFERENT, INDIFFERENT, INDIFFERENT, MUST_BE},
        {REVERSE, INDIFFERENT, INDIFFERENT, INDIFFERENT, MUST_BE},
        {REVERSE, INDIFFERENT, INDIFFERENT, INDIFFERENT, MUST_BE},
        {REVERSE, REVERSE, REVERSE, REVERSE, QUESTIONABLE}
    };

    /**
     * The category of the answers to "if it is there" and "if it is not": 1 I like it, 2 it must be so, 3 neutral, 4 I can
     * live with it, 5 I dislike it. Kano, Seraku, Takahashi and Tsuji (1984), Journal of the Japanese Society for Quality
     * Control 14(2), 39–48. Fails on other numbers.
     */
    public static KanoCategory of(int present, int absent) {
        if (present < 1 || present > 5 || absent < 1 || absent > 5) {
            throw new IllegalArgumentException(present + " and " + absent);
        }
        return TABLE[present - 1][absent - 1];
    }
}
