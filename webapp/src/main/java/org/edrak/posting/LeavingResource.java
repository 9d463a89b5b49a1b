package org.edrak.posting;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.edrak.pages.Page;
import org.edrak.pages.views.LeavingView;
import org.edrak.savedreports.SavedReport;
import org.edrak.savedreports.SavedReports;
import org.edrak.subscriptions.Subscription;
import org.edrak.subscriptions.Subscriptions;
import org.edrak.web.Pages;
import org.edrak.workspaces.Workspaces;

/**
 * The link in each mail by which its reader leaves without signing in: looking asks, posting leaves, whatever is posted
 * (RFC 8058). A link that ends nothing any more answers like one that just did, and so tells nothing.
 */
@Path("/mail/leave/{token}")
@RequestScoped
@PermitAll
public class LeavingResource {
    @Inject
    private Subscriptions subscriptions;

    @Inject
    private SavedReports saved;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Pages pages;

    @GET
    public Response question(@PathParam("token") String token) {
        Optional<Subscription> known = subscriptions.byToken(token);
        Optional<SavedReport> report =
                known.flatMap(mine -> saved.find(mine.workspaceId(), mine.memberId(), mine.reportId()));
        return show(
                known,
                report.map(SavedReport::name)
                        .map(name -> new LeavingView(LeavingView.Kind.QUESTION, name, "/mail/leave/" + token))
                        .orElseGet(LeavingView::left));
    }

    @POST
    public Response leave(@PathParam("token") String token) {
        Optional<Subscription> known = subscriptions.byToken(token);
        known.ifPresent(mine -> subscriptions.end(mine.workspaceId(), mine.id()));
        return show(known, LeavingView.left());
    }

    private Response show(Optional<Subscription> known, LeavingView view) {
        Page page = known.map(mine -> pages.open(workspaces.get(mine.workspaceId()), mine.language()))
                .orElseGet(() -> pages.open(null));
        return pages.show(200, page, view);
    }
}
