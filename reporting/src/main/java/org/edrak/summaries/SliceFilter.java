package org.edrak.summaries;

import java.util.ArrayList;
import java.util.List;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * Which slices are asked for; null asks for any.
 *
 * @param questionnaireId version of the survey
 * @param flagged whether doubtful ones, or all but those
 * @param narrow whether it asks for the narrowest slices one by one
 */
public record SliceFilter(
        Verbatim.Source source,
        @Nullable Long surveyId,
        @Nullable Long questionnaireId,
        @Nullable String channel,
        @Nullable String locale,
        @Nullable Boolean flagged,
        boolean narrow) {
    /** In as few slices as there are. */
    public SliceFilter(
            Verbatim.Source source,
            @Nullable Long surveyId,
            @Nullable Long questionnaireId,
            @Nullable String channel,
            @Nullable String locale,
            @Nullable Boolean flagged) {
        this(source, surveyId, questionnaireId, channel, locale, flagged, false);
    }

    /** The same in the narrowest slices, of one version, channel and locale each. */
    public SliceFilter narrowest() {
        return new SliceFilter(source, surveyId, questionnaireId, channel, locale, flagged, true);
    }

    /** All feedback of a kind. */
    public static SliceFilter all(Verbatim.Source source) {
        return new SliceFilter(source, null, null, null, null, null);
    }

    /** Whether it asks for less than a whole survey or workspace. */
    private boolean isCut() {
        return narrow || questionnaireId != null || channel != null || locale != null;
    }

    String conditions() {
        StringBuilder conditions = new StringBuilder(" and source = ?");
        if (isCut()) {
            conditions.append(" and questionnaire_id <> 0").append(surveyId == null ? "" : " and survey_id = ?");
        } else {
            conditions.append(" and survey_id = ? and questionnaire_id = 0 and channel = '' and locale = ''");
        }
        conditions.append(questionnaireId == null ? "" : " and questionnaire_id = ?");
        conditions.append(channel == null ? "" : " and channel = ?");
        conditions.append(locale == null ? "" : " and locale = ?");
        return conditions.append(flagged == null ? "" : " and flagged = ?").toString();
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(source.name()));
        if (surveyId != null || !isCut()) {
            values.add(surveyId == null ? 0L : surveyId);
        }
        add(values, questionnaireId);
        add(values, channel);
        add(values, locale);
        add(values, flagged);
        return values;
    }

    private static void add(List<Object> values, @Nullable Object value) {
        if (value != null) {
            values.add(value);
        }
    }
}
