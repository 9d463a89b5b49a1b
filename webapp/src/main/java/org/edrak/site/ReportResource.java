package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.Option;
import org.edrak.pages.views.Progress;
import org.edrak.pages.views.ReportView;
import org.edrak.people.Role;
import org.edrak.perception.PerceptionReport;
import org.edrak.perception.PerceptionReports;
import org.edrak.savedreports.SavedReport;
import org.edrak.savedreports.SavedReports;
import org.edrak.subscriptions.Subscription;
import org.edrak.subscriptions.Subscriptions;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.edrak.workbook.DataTable;
import org.edrak.workbook.FeedbackTable;
import org.edrak.workbook.PerceptionWorkbook;

/** The perception report as a page and as a workbook. */
@Path("/")
@RequestScoped
public class ReportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private ReportQueries queries;

    @Inject
    private PerceptionReports reports;

    @Inject
    private SavedReports saved;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private FeedbackTable table;

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyRows rows;

    @GET
    @Path("report")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response report(@BeanParam ReportAddress address) {
        ReportQueries.Asked asked = queries.read(address).orElseThrow(NotFoundException::new);
        Page page = pages.page();
        List<Option> offered = new ArrayList<>(List.of(new Option("", page.t("report.all"))));
        surveys.of(caller.workspaceId())
                .forEach(each -> offered.add(new Option(Ids.text(each.id()), rows.title(each))));
        PerceptionReport report = reports.report(asked.query());
        ReportView view = new ReportView(
                report, offered, asked.form(), asked.today(), read(report), asked.choices(), address.by, saved());
        return asked.form().errors().isEmpty() ? pages.show(view) : pages.refuse(400, view);
    }

    @GET
    @Path("report.xlsx")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response workbook(@BeanParam ReportAddress address) {
        ReportQueries.Asked asked = queries.read(address).orElseThrow(NotFoundException::new);
        if (!asked.form().errors().isEmpty()) {
            throw new BadRequestException();
        }
        Page page = pages.page();
        PerceptionReport report = reports.report(asked.query());
        if (report.scope().withheld() != null) {
            throw new BadRequestException();
        }
        PerceptionWorkbook workbook =
                new PerceptionWorkbook(report, new Names(page, questionTitles(asked)), page.locale());
        DataTable rows = page.mayEdit() ? table.rows(asked.query(), page.locale()) : null;
        StreamingOutput written = rows == null ? workbook::write : out -> workbook.write(rows, out);
        String name =
                "edrak-%s-%s.xlsx".formatted(asked.query().from(), asked.query().to());
        return Response.ok(written, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** How far the reading of the report's own texts is: counting all of the workspace would take longer than the report. */
    private static Progress read(PerceptionReport report) {
        long verbatims = report.quality().verbatims();
        return new Progress(verbatims - report.quality().waiting(), verbatims);
    }

    private List<ReportView.Saved> saved() {
        Set<Long> mailed = subscriptions.of(caller.workspaceId(), caller.memberId()).stream()
                .map(Subscription::reportId)
                .collect(Collectors.toSet());
        return saved.of(caller.workspaceId(), caller.memberId()).stream()
                .map(each -> shown(each, mailed.contains(each.id())))
                .toList();
    }

    private ReportView.Saved shown(SavedReport report, boolean mailed) {
        return new ReportView.Saved(
                Ids.text(report.id()),
                report.name(),
                report.query(),
                report.isShared(),
                report.memberId() == caller.memberId(),
                mailed);
    }

    private java.util.Map<String, String> questionTitles(ReportQueries.Asked asked) {
        var survey = asked.query().survey();
        return survey == null ? java.util.Map.of() : rows.questionTitles(survey);
    }
}
