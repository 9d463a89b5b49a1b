package org.edrak.perception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.edrak.responses.Flagged;
import org.edrak.responses.ResponseFilter;
import org.edrak.surveys.Survey;
import org.jspecify.annotations.Nullable;

/**
 * Which feedback a report is asked of.
 *
 * @param workspace name of the workspace
 * @param zone the workspace's zone, in which days are told
 * @param survey one survey alone; null for all surveys of the workspace and its reviews
 * @param from first day
 * @param to last day, included, not before {@code from}
 * @param flagged what becomes of doubtful responses
 */
public record ReportQuery(
        long workspaceId,
        String workspace,
        ZoneId zone,
        @Nullable Survey survey,
        LocalDate from,
        LocalDate to,
        Flagged flagged) {
    public ReportQuery {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it begins");
        }
    }

    /** The period of equal length that ends the day before this one begins. */
    ReportQuery previous() {
        LocalDate before = from.minusDays(1);
        return new ReportQuery(
                workspaceId,
                workspace,
                zone,
                survey,
                before.minusDays(ChronoUnit.DAYS.between(from, to)),
                before,
                flagged);
    }

    /** The responses of one survey in this period. */
    ResponseFilter responses(Survey each) {
        return new ResponseFilter(workspaceId, each.id(), begin(), end(), flagged, null);
    }

    Instant begin() {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
