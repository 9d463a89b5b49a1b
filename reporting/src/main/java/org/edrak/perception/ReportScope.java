package org.edrak.perception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report speaks of.
 *
 * @param workspace name of the workspace
 * @param surveyId the survey as 13 characters; null for all surveys and reviews of the workspace
 * @param surveyTitle title by language key; empty for all surveys
 * @param from first day that is counted, in the workspace's zone
 * @param to last day that is counted
 * @param askedFrom first day that was asked for: earlier than {@code from} where the days between tell of few people
 * @param askedTo last day that was asked for, not before {@code to}
 * @param flagged what became of responses with a flag of doubtful quality: {@code with}, {@code without} or {@code only}
 * @param asOf when the figures were read
 * @param filter which responses are counted: names and values as in the address; empty for all
 * @param compare what the score is compared with, as in the address; empty for the previous period
 * @param withheld why nothing is shown, so that nobody can be recognised; null where the figures are shown
 */
public record ReportScope(
        String workspace,
        @Nullable String surveyId,
        Map<String, String> surveyTitle,
        LocalDate from,
        LocalDate to,
        LocalDate askedFrom,
        LocalDate askedTo,
        String flagged,
        Instant asOf,
        Map<String, String> filter,
        String compare,
        @Nullable Withheld withheld) {

    /** All responses, compared with the previous period. */
    public ReportScope(
            String workspace,
            @Nullable String surveyId,
            Map<String, String> surveyTitle,
            LocalDate from,
            LocalDate to,
            String flagged,
            Instant asOf) {
        this(workspace, surveyId, surveyTitle, from, to, from, to, flagged, asOf, Map.of(), "", null);
    }

    /** Why figures are not shown. */
    public enum Withheld {
        /** Fewer people stand behind them than may be shown. */
        FEW,
        /** Together with a wider report they would tell of few people. */
        REMAINDER,
        /** More rows would have to be read one by one than a page can wait for. */
        MANY
    }
}
