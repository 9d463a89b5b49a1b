package org.edrak.perception;

import java.util.List;
import java.util.SortedMap;

/**
 * What was counted and what was not.
 *
 * @param responses in the period
 * @param responsesByChannel the same by channel key
 * @param reviews in the period
 * @param verbatims free texts of both
 * @param scored those that have their opinions
 * @param waiting those whose scoring is still to come
 * @param unsupported those in a language that is not understood: counted, never called neutral
 * @param leftOut what figures leave out, and why; reasons that do not occur are absent
 * @param scaleChanges where versions of a survey ask the same question on different scales, newest first
 * @param models versions of the models behind the opinions
 * @param copies reviews that say the same as an earlier one, or nearly; counted like the others
 * @param campaigns reviews of which many said nearly the same within days; counted like the others
 */
public record DataQuality(
        long responses,
        SortedMap<String, Long> responsesByChannel,
        long reviews,
        long verbatims,
        long scored,
        long waiting,
        long unsupported,
        List<LeftOut> leftOut,
        List<ScaleChange> scaleChanges,
        List<String> models,
        long copies,
        long campaigns) {

    /** A number of things that a figure leaves out. */
    public record LeftOut(Reason reason, long count) {}

    /** Why something is left out of a figure. */
    public enum Reason {
        /** Responses without a recommendation score: not in the NPS. */
        NO_NPS,
        /** Responses without a satisfaction score: not in the CSAT. */
        NO_CSAT,
        /** Responses that were asked pairs and answered none: not in the gaps. */
        NO_PAIRS,
        /** Responses with some of their pairs only: in the gaps of drivers and items, not in the overall gap. */
        INCOMPLETE_PAIRS,
        /** Responses with pairs on another scale than the overall gap's. */
        OTHER_SCALE,
        /** Texts in a language that is not understood: not in the sentiment. */
        UNSUPPORTED_LANGUAGE,
        /** Texts still to be scored: not yet in the sentiment. */
        NOT_YET_SCORED
    }
}
