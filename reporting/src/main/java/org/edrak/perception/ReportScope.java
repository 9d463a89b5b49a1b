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
 * @param from first day, in the workspace's zone
 * @param to last day, included
 * @param flagged what became of responses with a flag of doubtful quality: {@code with}, {@code without} or {@code only}
 * @param asOf when the figures were read
 */
public record ReportScope(
        String workspace,
        @Nullable String surveyId,
        Map<String, String> surveyTitle,
        LocalDate from,
        LocalDate to,
        String flagged,
        Instant asOf) {}
