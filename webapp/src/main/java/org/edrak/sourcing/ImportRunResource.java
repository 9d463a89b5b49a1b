package org.edrak.sourcing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.RunView;
import org.edrak.people.Role;
import org.edrak.reviewimports.ReviewImports;
import org.edrak.sources.Run;
import org.edrak.sources.Runs;
import org.edrak.sources.Source;
import org.edrak.sources.Sources;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** The page of a file of reviews that comes in. */
@Path("/reviews/import/{run}")
@RequestScoped
public class ImportRunResource {
    private static final int MOST_REJECTED = 200;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private ReviewImports imports;

    @Inject
    private Sources sources;

    @Inject
    private Runs runs;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response look(@PathParam("run") String id) {
        Run run = find(id);
        Page page = pages.page();
        String source = sources.find(caller.workspaceId(), run.sourceId())
                .map(Source::name)
                .orElse("");
        return pages.show(new RunView(
                Ids.text(run.sourceId()),
                source,
                SourceRows.run(run, page),
                true,
                SourceRows.rejected(runs.rejected(run.id(), 0, MOST_REJECTED), page)));
    }

    @GET
    @Path("rejected.csv")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response rejected(@PathParam("run") String id) {
        return RejectedCsv.of(runs, find(id), pages.page());
    }

    @POST
    @Path("cancel")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response cancel(@PathParam("run") String id) {
        imports.cancel(find(id));
        return Pages.to("/reviews/import/" + id).build();
    }

    /** Goes on without the rows that cannot be taken. */
    @POST
    @Path("rest")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response rest(@PathParam("run") String id) {
        imports.leaveOut(find(id));
        return Pages.to("/reviews/import/" + id).build();
    }

    private Run find(String id) {
        return Ids.parse(id).stream()
                .boxed()
                .flatMap(number -> imports.find(caller.workspaceId(), number).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
