package org.edrak.perception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.edrak.responses.Flagged;
import org.edrak.responses.ResponseFilter;
import org.edrak.summaries.SliceFilter;
import org.edrak.surveys.Survey;
import org.edrak.verbatims.Verbatim;
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

    /** The query during all of the years that it touches. */
    ReportQuery ofYears() {
        return during(from.withDayOfYear(1), LocalDate.of(to.getYear(), 12, 31));
    }

    /** The query during the days of which anything is told. */
    ReportQuery cutTo(List<Told> told) {
        return told.isEmpty()
                ? this
                : during(
                        told.stream()
                                .map(each -> each.days().from())
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        told.stream()
                                .map(each -> each.days().to())
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    /** The kinds of feedback that it reads. */
    List<Verbatim.Source> sources() {
        return readsReviews() ? List.of(Verbatim.Source.values()) : List.of(Verbatim.Source.ANSWER);
    }

    /** What it asks the sums for. */
    SliceFilter slices(Verbatim.Source source) {
        if (source != Verbatim.Source.ANSWER) {
            return SliceFilter.all(source);
        }
        var version = filter.version();
        var channel = filter.channel();
        return new SliceFilter(
                source,
                survey == null ? null : survey.id(),
                version == null ? null : version.questionnaireId(),
                channel == null ? null : channel.key(),
                filter.locale(),
                flagged == Flagged.WITH ? null : flagged == Flagged.ONLY);
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
