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
 * @param filter which responses are counted
 * @param comparison what the score is compared with
 */
public record ReportQuery(
        long workspaceId,
        String workspace,
        ZoneId zone,
        @Nullable Survey survey,
        LocalDate from,
        LocalDate to,
        Flagged flagged,
        ReportFilter filter,
        Comparison comparison) {
    public ReportQuery {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends before it begins");
        }
    }

    /** All responses, compared with the previous period. */
    public ReportQuery(
            long workspaceId,
            String workspace,
            ZoneId zone,
            @Nullable Survey survey,
            LocalDate from,
            LocalDate to,
            Flagged flagged) {
        this(
                workspaceId,
                workspace,
                zone,
                survey,
                from,
                to,
                flagged,
                ReportFilter.NONE,
                new Comparison.PreviousPeriod());
    }

    /** What it is compared with. */
    ReportQuery compared() {
        return switch (comparison) {
            case Comparison.PreviousPeriod previous ->
                of(from.minusDays(1).minusDays(ChronoUnit.DAYS.between(from, to)), from.minusDays(1), filter);
            case Comparison.YearBefore year -> of(from.minusYears(1), to.minusYears(1), filter);
            case Comparison.OtherSlice slice -> of(from, to, slice.filter());
        };
    }

    private ReportQuery of(LocalDate first, LocalDate last, ReportFilter other) {
        return new ReportQuery(workspaceId, workspace, zone, survey, first, last, flagged, other, comparison);
    }

    ReportQuery during(LocalDate first, LocalDate last) {
        return of(first, last, filter);
    }

    ReportQuery ofSurvey(Survey one) {
        return new ReportQuery(workspaceId, workspace, zone, one, from, to, flagged, filter, comparison);
    }

    ReportQuery withFlagged(Flagged other) {
        return new ReportQuery(workspaceId, workspace, zone, survey, from, to, other, filter, comparison);
    }

    /**
     * Whether people are covered in it: where somebody looks at a part of them, or where they were promised anonymity.
     * Who may read reports may read the responses of other surveys one by one, so that covering their sum covers nobody.
     */
    boolean isCovered() {
        return filter.isCut() || (survey != null && survey.isAnonymous());
    }

    /** Whether it reads reviews: those of the workspace, unless responses of a kind are asked for. */
    boolean readsReviews() {
        return survey == null && !filter.isCut();
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
