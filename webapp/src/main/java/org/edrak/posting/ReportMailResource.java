package org.edrak.posting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.mail.MailSettings;
import org.edrak.mail.MailSetup;
import org.edrak.pages.Notice;
import org.edrak.pages.views.ReportMailView;
import org.edrak.people.Member;
import org.edrak.people.Members;
import org.edrak.people.Role;
import org.edrak.savedreports.SavedReport;
import org.edrak.savedreports.SavedReports;
import org.edrak.subscriptions.Subscription;
import org.edrak.subscriptions.Subscriptions;
import org.edrak.subscriptions.WeeklyMails;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Where a member wishes for saved reports by mail, tries it, and sees how it goes. */
@Path("/report/mail")
@RequestScoped
@RolesAllowed(Role.Keys.VIEWER)
public class ReportMailResource {
    private static final String SUBSCRIBED = "report.mail.subscribed.done";
    private static final String STOPPED = "report.mail.stopped.done";
    private static final String QUEUED = "report.mail.queued.done";
    private static final List<String> TOLD = List.of(SUBSCRIBED, STOPPED, QUEUED);

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Members members;

    @Inject
    private SavedReports saved;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private WeeklyMails weekly;

    @Inject
    private MailSetup setup;

    @GET
    public Response mail(@QueryParam("done") @DefaultValue("") String done) {
        return TOLD.contains(done) ? pages.show(Notice.done(done), view()) : pages.show(view());
    }

    @POST
    @Path("{report}/subscribe")
    public Response subscribe(@PathParam("report") String id, FormBody sent) {
        SavedReport report = report(id);
        if (setup.settings().isEmpty()) {
            return refuse(409, "report.mail.not-set-up");
        }
        String language = sent.value("language");
        boolean known = language.equals("fa") || language.equals("en");
        Optional<Subscription> made = subscriptions.subscribe(
                report,
                caller.workspaceId(),
                caller.memberId(),
                known ? language : pages.page().language());
        return made.isPresent() ? to(SUBSCRIBED) : refuse(409, "report.mail.many");
    }

    /** Stopping what is stopped already does no harm: the page may have been open for long. */
    @POST
    @Path("{report}/stop")
    public Response stop(@PathParam("report") String id, FormBody sent) {
        of(report(id)).ifPresent(mine -> subscriptions.end(caller.workspaceId(), mine.id()));
        return to(STOPPED);
    }

    @POST
    @Path("{report}/now")
    public Response now(@PathParam("report") String id, FormBody sent) {
        Subscription mine = of(report(id)).orElseThrow(NotFoundException::new);
        if (setup.settings().isEmpty()) {
            return refuse(409, "report.mail.not-set-up");
        }
        return weekly.sendNow(mine) ? to(QUEUED) : refuse(429, "report.mail.often");
    }

    private SavedReport report(String id) {
        return Ids.parse(id).stream()
                .boxed()
                .flatMap(number -> saved.find(caller.workspaceId(), caller.memberId(), number).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Optional<Subscription> of(SavedReport report) {
        return subscriptions.of(caller.workspaceId(), caller.memberId()).stream()
                .filter(mine -> mine.reportId() == report.id())
                .findFirst();
    }

    private static Response to(String done) {
        return Pages.to("/report/mail?done=" + done).build();
    }

    private Response refuse(int status, String key) {
        return pages.show(status, pages.page().with(Notice.warning(key)), view());
    }

    private ReportMailView view() {
        Map<Long, Subscription> mine = subscriptions.of(caller.workspaceId(), caller.memberId()).stream()
                .collect(Collectors.toMap(Subscription::reportId, each -> each));
        return new ReportMailView(
                saved.of(caller.workspaceId(), caller.memberId()).stream()
                        .map(report -> row(report, mine.get(report.id())))
                        .toList(),
                setup.fault().map(MailSettings.Fault::key).orElse(null),
                members.find(caller.workspaceId(), caller.memberId())
                        .map(Member::email)
                        .orElse(""),
                pages.page().language());
    }

    private ReportMailView.Row row(SavedReport report, @Nullable Subscription mine) {
        return MailRows.of(report, mine, mine == null ? List.of() : weekly.sent(mine));
    }
}
