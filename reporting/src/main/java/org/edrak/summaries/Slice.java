package org.edrak.summaries;

import java.util.LinkedHashSet;
import java.util.Set;
import org.edrak.verbatims.Verbatim;

/**
 * The kind of feedback that a row of sums is of.
 *
 * @param surveyId 0: of all surveys, or of none
 * @param questionnaireId version of the survey; 0: the row is of all versions, channels and locales
 * @param channel or the source of a review
 * @param flagged whether it is doubtful
 */
public record Slice(
        Verbatim.Source source, long surveyId, long questionnaireId, String channel, String locale, boolean flagged) {

    /** The slices in which feedback of this slice is summed: its own, its survey's and its workspace's. */
    Set<Slice> wider() {
        Set<Slice> wider = new LinkedHashSet<>();
        wider.add(this);
        wider.add(new Slice(source, surveyId, 0, "", "", flagged));
        wider.add(new Slice(source, 0, 0, "", "", flagged));
        return wider;
    }
}
