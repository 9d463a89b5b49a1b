package org.edrak.perception;

import java.util.LinkedHashMap;
import java.util.Map;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Channel;
import org.edrak.responses.Response;
import org.jspecify.annotations.Nullable;

/**
 * Which responses of its surveys a report counts; null counts any. Reviews have nothing of these and are left out where
 * anything is asked for.
 *
 * @param version of the survey
 * @param locale language in which it was answered
 * @param touchpoint those who were asked of it
 */
public record ReportFilter(
        @Nullable Version version,
        @Nullable Channel channel,
        @Nullable String locale,
        @Nullable String touchpoint,
        @Nullable Segment segment) {
    /** Counts all. */
    public static final ReportFilter NONE = new ReportFilter(null, null, null, null, null);

    /** A version of a survey, by the number that people see and the questionnaire it is. */
    public record Version(int number, long questionnaireId) {}

    /** Whether it counts less than all. */
    public boolean isCut() {
        return !equals(NONE);
    }

    /** Whether it asks for what no sums are kept of, so that raw rows are read. */
    boolean isFree() {
        return touchpoint != null || segment != null;
    }

    boolean counts(Response response, Questionnaire asked) {
        return (version == null || version.questionnaireId() == response.questionnaireId())
                && (channel == null || channel == response.channel())
                && (locale == null || locale.equals(response.locale()))
                && isAskedOfTouchpoint(response, asked)
                && isInSegment(response);
    }

    boolean isAskedOfTouchpoint(Response response, Questionnaire asked) {
        return touchpoint == null
                || asked.questions().stream()
                        .filter(question -> touchpoint.equals(question.asked().touchpoint()))
                        .anyMatch(question -> response.answers().containsKey(question.name()));
    }

    boolean isInSegment(Response response) {
        return segment == null || segment.has(response);
    }

    /** Names and values as they stand in an address. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "version", version == null ? null : String.valueOf(version.number()));
        put(values, "channel", channel == null ? null : channel.key());
        put(values, "locale", locale);
        put(values, "touchpoint", touchpoint);
        put(values, "segment", segment == null ? null : segment.field() + ":" + segment.value());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
