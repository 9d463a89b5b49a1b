package org.edrak.perception;

import org.edrak.answers.Answer;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Response;
import org.edrak.summaries.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What filters can tell of whoever gave a response.
 *
 * @param touched whether he was asked of the filter's touchpoint
 * @param segment his answer to the filter's question; empty for none
 */
record Traits(long questionnaireId, String channel, String locale, boolean flagged, boolean touched, String segment) {
    static Traits of(Slice slice) {
        return new Traits(slice.questionnaireId(), slice.channel(), slice.locale(), slice.flagged(), false, "");
    }

    static Traits of(Response response, Questionnaire asked, ReportFilter filter) {
        return new Traits(
                response.questionnaireId(),
                response.channel().key(),
                response.locale(),
                !response.flags().isEmpty(),
                filter.touchpoint() != null && filter.isAskedOfTouchpoint(response, asked),
                segment(response, filter.segment()));
    }

    Traits inSegmentOrNone(String value) {
        return new Traits(questionnaireId, channel, locale, flagged, touched, segment.equals(value) ? value : "");
    }

    private static String segment(Response response, @Nullable Segment segment) {
        if (segment == null) {
            return "";
        }
        return switch (response.answers().getOrDefault(segment.field(), new Answer.NotShown())) {
            case Answer.Line line -> line.text();
            // Who picked several stands in several groups: in this one or in none is what matters then.
            case Answer.Picked picked ->
                picked.values().contains(segment.value())
                        ? segment.value()
                        : picked.values().isEmpty() ? "" : picked.values().getFirst();
            default -> "";
        };
    }
}
