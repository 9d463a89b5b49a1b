package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.edrak.pages.views.FieldError;
import org.edrak.people.Role;
import org.edrak.perception.PerceptionReports;
import org.edrak.scoring.ScoringProgress;
import org.edrak.scoring.ShownModel;
import org.edrak.site.ReportAddress;
import org.edrak.site.ReportQueries;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** The perception report for programs, and how far the understanding of texts is. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {
    @Inject
    private Caller caller;

    @Inject
    private ReportQueries queries;

    @Inject
    private PerceptionReports reports;

    @Inject
    private ShownModel shown;

    @Inject
    private Pages pages;

    @GET
    @Path("report")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response report(@BeanParam ReportAddress address) {
        ReportQueries.Asked asked = queries.read(address).orElseThrow(NotFoundException::new);
        List<FieldError> errors = asked.form().errors();
        if (!errors.isEmpty()) {
            return Violation.refuse(
                    "The address cannot be read.",
                    errors.stream()
                            .map(error -> Violation.of(pages.page(), error.field(), error.key(), List.of()))
                            .toList());
        }
        return Response.ok(reports.report(asked.query())).build();
    }

    @GET
    @Path("scoring")
    @RolesAllowed(Role.Keys.VIEWER)
    public ScoringProgress scoring() {
        return shown.progress(caller.workspaceId());
    }
}
