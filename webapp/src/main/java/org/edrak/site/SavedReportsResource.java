package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.savedreports.SavedReport;
import org.edrak.savedreports.SavedReports;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** Saves a report under a name, for oneself or for the workspace. */
@Path("/report/saved")
@RequestScoped
@RolesAllowed(Role.Keys.VIEWER)
public class SavedReportsResource {
    @Inject
    private Caller caller;

    @Inject
    private SavedReports saved;

    @POST
    public Response save(FormBody sent) {
        String name = sent.value("name").strip();
        String query = sent.value(sent.value("moving").equals("on") ? "moving-query" : "query");
        if (name.isEmpty() || name.length() > SavedReport.LONGEST_NAME || !SavedReports.isQuery(query)) {
            throw new BadRequestException();
        }
        boolean shared = sent.value("shared").equals("on") && caller.role() != Role.VIEWER;
        if (!saved.save(caller.workspaceId(), caller.memberId(), name, query, shared)) {
            throw new BadRequestException();
        }
        return Pages.to("/report?" + query).build();
    }

    @POST
    @Path("{id}/forget")
    public Response forget(@PathParam("id") String id, FormBody sent) {
        long report = Ids.parse(id).orElseThrow(NotFoundException::new);
        if (!saved.forget(caller.workspaceId(), caller.memberId(), report)) {
            throw new NotFoundException();
        }
        return Pages.to("/report").build();
    }
}
