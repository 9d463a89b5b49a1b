package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.edrak.bodies.BadBody;
import org.edrak.ids.Ids;
import org.edrak.mail.Mail;
import org.edrak.mail.MailSetup;
import org.edrak.mail.MailTrouble;
import org.edrak.people.Member;
import org.edrak.people.Members;
import org.edrak.people.Role;
import org.edrak.savedreports.SavedReport;
import org.edrak.savedreports.SavedReports;
import org.edrak.subscriptions.Subscription;
import org.edrak.subscriptions.Subscriptions;
import org.edrak.subscriptions.WeeklyMails;
import org.edrak.web.Caller;
import org.edrak.web.Languages;
import org.edrak.web.Problem;
import org.jspecify.annotations.Nullable;

/** Who gets which saved report each Monday, for programs: with a key that of every member, with a session one's own. */
@Path("/api/v1/report/subscriptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Keys.VIEWER)
public class SubscriptionsResource {
    @Inject
    private Caller caller;

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

    /** A wish: the saved report, the mails' language, and with a key the member's e-mail address. */
    public record Sent(
            @Nullable String report,
            @Nullable String language,
            @Nullable String member) {}

    /** A subscription; {@code trouble} says why the newest mail was not taken. */
    public record Shown(
            String id,
            String report,
            String member,
            String language,
            Instant nextAt,
            @Nullable Instant lastSentAt,
            @Nullable String trouble) {}

    /** All of them. */
    public record Listed(List<Shown> subscriptions) {}

    @GET
    public Listed list() {
        return new Listed(mine().stream().map(this::shown).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response subscribe(@Nullable Sent sent) {
        if (sent == null || sent.report() == null || !Languages.isOffered(String.valueOf(sent.language()))) {
            throw new BadBody("", "A subscription has a report, and a language that is fa or en.");
        }
        Member reader = reader(sent.member());
        SavedReport report = Ids.parse(sent.report()).stream()
                .boxed()
                .flatMap(id -> saved.find(caller.workspaceId(), reader.id(), id).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (setup.settings().isEmpty()) {
            return Problem.of(409, "Mail is not set up on this server: see EDRAK_MAIL.")
                    .answer()
                    .build();
        }
        return subscriptions
                .subscribe(report, caller.workspaceId(), reader.id(), String.valueOf(sent.language()))
                .map(made -> Response.status(201).entity(shown(made)).build())
                .orElseGet(() -> Problem.of(409, "A member has at most " + Subscriptions.MOST + " subscriptions.")
                        .answer()
                        .build());
    }

    @DELETE
    @Path("{subscription}")
    public Response end(@PathParam("subscription") String id) {
        long known = Ids.parse(id).orElseThrow(NotFoundException::new);
        if (mine().stream().noneMatch(each -> each.id() == known) || !subscriptions.end(caller.workspaceId(), known)) {
            throw new NotFoundException();
        }
        return Response.noContent().build();
    }

    private boolean isKey() {
        return caller.memberId() == 0;
    }

    private List<Subscription> mine() {
        return isKey()
                ? subscriptions.of(caller.workspaceId())
                : subscriptions.of(caller.workspaceId(), caller.memberId());
    }

    private Member reader(@Nullable String email) {
        if (isKey() == (email == null)) {
            throw new BadBody(
                    "/member", "A key names the member by e-mail address; a session subscribes its own member.");
        }
        return (email == null
                        ? members.find(caller.workspaceId(), caller.memberId())
                        : members.find(caller.workspaceId(), email))
                .orElseThrow(() -> new BadBody("/member", "This workspace has no such member."));
    }

    private Shown shown(Subscription subscription) {
        List<Mail> mails = weekly.sent(subscription);
        return new Shown(
                Ids.text(subscription.id()),
                Ids.text(subscription.reportId()),
                members.find(caller.workspaceId(), subscription.memberId())
                        .map(Member::email)
                        .orElse(""),
                subscription.language(),
                subscription.nextAt(),
                WeeklyMails.lastSent(mails).flatMap(Mail::endedAt).orElse(null),
                mails.stream()
                        .findFirst()
                        .flatMap(Mail::trouble)
                        .map(MailTrouble::code)
                        .orElse(null));
    }
}
