package org.edrak.perception;

import java.time.LocalDate;
import java.util.List;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.jspecify.annotations.Nullable;

/**
 * What a response contributes to the figures.
 *
 * @param day when it came in, in the workspace's zone
 * @param channel key of the channel that it came through
 * @param nps recommendation, 0 to 10; null when not answered
 * @param csat satisfaction scores
 * @param pairs the pairs that were answered on both sides
 * @param pairsAsked how many pairs the response was shown, {@code pairs} included
 * @param verbatims what is understood of its free texts
 * @param particulars all else
 */
public record ScoredResponse(
        LocalDate day,
        String channel,
        @Nullable Integer nps,
        List<Csat> csat,
        List<Pair> pairs,
        int pairsAsked,
        List<Reading> verbatims,
        Particulars particulars) {

    /** A response that tells nothing else. */
    public ScoredResponse(
            LocalDate day,
            String channel,
            @Nullable Integer nps,
            List<Csat> csat,
            List<Pair> pairs,
            int pairsAsked,
            List<Reading> verbatims) {
        this(day, channel, nps, csat, pairs, pairsAsked, verbatims, Particulars.NONE);
    }

    public ScoredResponse {
        if (nps != null && (nps < 0 || nps > 10)) {
            throw new IllegalArgumentException("no recommendation from 0 to 10: " + nps);
        }
        if (pairsAsked < pairs.size()) {
            throw new IllegalArgumentException("more pairs answered than asked");
        }
        csat = List.copyOf(csat);
        pairs = List.copyOf(pairs);
        verbatims = List.copyOf(verbatims);
    }

    /** A satisfaction score on its scale. */
    public record Csat(int score, Scale scale) {
        public Csat {
            require(scale, score);
        }
    }

    /**
     * What was expected and what was perceived, on one scale.
     *
     * @param question name of the question
     * @param driver what the question measures; null when its author did not say
     * @param dimension the dimension of quality that it belongs to; null when its author did not say
     */
    public record Pair(
            String question,
            @Nullable Driver driver,
            @Nullable String dimension,
            int expectation,
            int perception,
            Scale scale) {
        /** A pair of no dimension. */
        public Pair(String question, @Nullable Driver driver, int expectation, int perception, Scale scale) {
            this(question, driver, null, expectation, perception, scale);
        }

        public Pair {
            require(scale, expectation);
            require(scale, perception);
        }
    }

    private static void require(Scale scale, int score) {
        if (!scale.contains(score)) {
            throw new IllegalArgumentException(score + " is not on the scale " + scale);
        }
    }
}
