package org.edrak.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.ReportChoices;
import org.edrak.perception.Comparison;
import org.edrak.perception.ReportFilter;
import org.edrak.perception.ReportQuery;
import org.edrak.responses.Flagged;
import org.edrak.responses.Responses;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.workspaces.Workspace;
import org.edrak.workspaces.Workspaces;
import org.jspecify.annotations.Nullable;

/** Reads from an address which report is asked for: {@link ReportAddress}. */
@RequestScoped
public class ReportQueries {
    private static final int MOST_DAYS = 3660;

    @Inject
    private Caller caller;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    @Inject
    private ReportFilters filters;

    @Inject
    private InstantSource clock;

    /**
     * What was asked for, or what stands in for it where the address is wrong.
     *
     * @param form the address's values and what is wrong with them
     */
    public record Asked(ReportQuery query, Form form, LocalDate today, ReportChoices choices) {}

    /** Reads the address of a whole survey or workspace; empty when it names a survey that is not this workspace's. */
    public Optional<Asked> read(String survey, String from, String to, String flagged) {
        return read(ReportAddress.of(survey, from, to, flagged));
    }

    /** Reads the address; empty when it names a survey that is not this workspace's. */
    public Optional<Asked> read(ReportAddress address) {
        return read(caller.workspaceId(), address);
    }

    /** Reads an address that belongs to a workspace; empty when it names a survey that is not this workspace's. */
    public Optional<Asked> read(long workspaceId, ReportAddress address) {
        Workspace workspace = workspaces.get(workspaceId);
        LocalDate today = clock.instant().atZone(workspace.zone()).toLocalDate();
        if (address.survey.isEmpty()) {
            return Optional.of(asked(workspace, null, address, today));
        }
        return Ids.parse(address.survey).stream()
                .boxed()
                .findFirst()
                .flatMap(id -> surveys.find(workspace.id(), id))
                .filter(Survey::isPublished)
                .map(found -> asked(workspace, found, address, today));
    }

    private Asked asked(Workspace workspace, @Nullable Survey survey, ReportAddress address, LocalDate today) {
        Flagged flagged = flagged(address.flagged);
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> values = values(survey, address);
        String to = address.to;
        String from = address.from;
        ReportFilters.Known known = filters.known(workspace.id(), survey);
        ReportFilter filter = ReportFilters.filter(known, values, errors);
        Comparison comparison = ReportFilters.comparison(known, address.compare, errors);
        LocalDate last = day("to", to, errors).orElseGet(() -> lastDay(workspace, survey, today));
        LocalDate first = day("from", from, errors).orElseGet(() -> last.minusDays(days(address, errors) - 1L));
        if (first.isAfter(last)) {
            errors.add(FieldError.of("from", "report.from-after-to"));
            first = last;
        }
        return new Asked(
                new ReportQuery(
                        workspace.id(),
                        workspace.name(),
                        workspace.zone(),
                        survey,
                        first,
                        last,
                        flagged,
                        filter,
                        comparison),
                new Form(values, errors),
                today,
                choices(known));
    }

    private static Map<String, String> values(@Nullable Survey survey, ReportAddress address) {
        Map<String, String> values = new HashMap<>();
        values.put("survey", survey == null ? "" : Ids.text(survey.id()));
        values.put("from", address.from);
        values.put("to", address.to);
        values.put("flagged", address.flagged);
        values.put("version", address.version);
        values.put("channel", address.channel);
        values.put("locale", address.locale);
        values.put("touchpoint", address.touchpoint);
        values.put("segment", address.segment);
        values.put("compare", address.compare);
        return values;
    }

    private static ReportChoices choices(ReportFilters.Known known) {
        return new ReportChoices(
                known.versions().stream()
                        .map(version -> String.valueOf(version.version()))
                        .toList(),
                List.copyOf(known.locales()),
                List.copyOf(known.touchpoints()),
                List.copyOf(known.fields()));
    }

    /** Today; but the day of the last response for a survey that has been silent for a year, so that its report is not empty. */
    private LocalDate lastDay(Workspace workspace, @Nullable Survey survey, LocalDate today) {
        if (survey == null) {
            return today;
        }
        var span = responses.span(survey.id());
        if (span.isEmpty()) {
            return today;
        }
        LocalDate last = span.getLast().atZone(workspace.zone()).toLocalDate();
        return last.isBefore(today.minusDays(ReportAddress.USUAL_DAYS)) ? last : today;
    }

    private static int days(ReportAddress address, List<FieldError> errors) {
        if (address.days.isEmpty()) {
            return ReportAddress.USUAL_DAYS;
        }
        if (address.days() < 1 || address.days() > MOST_DAYS) {
            errors.add(FieldError.of("from", "report.unknown"));
            return ReportAddress.USUAL_DAYS;
        }
        return address.days();
    }

    private static Flagged flagged(String key) {
        return key.isEmpty() ? Flagged.WITH : Flagged.of(key).orElseThrow(BadRequestException::new);
    }

    private static Optional<LocalDate> day(String field, String text, List<FieldError> errors) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Page.readDay(text).filter(read -> read.getYear() >= 1900 && read.getYear() <= 9999);
        if (day.isPresent()) {
            return day;
        }
        errors.add(FieldError.of(field, "report.not-a-day"));
        return Optional.empty();
    }
}
