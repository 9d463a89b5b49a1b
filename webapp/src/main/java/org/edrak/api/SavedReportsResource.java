package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.savedreports.SavedReport;
import org.edrak.savedreports.SavedReports;
import org.edrak.web.Caller;

/** Saved reports for programs: a key, which is nobody's, sees those that are shared. */
@Path("/api/v1/report/saved")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SavedReportsResource {
    @Inject
    private Caller caller;

    @Inject
    private SavedReports saved;

    /** A saved report. */
    public record Shown(String id, String name, String query, boolean shared) {
        static Shown of(SavedReport report) {
            return new Shown(Ids.text(report.id()), report.name(), report.query(), report.isShared());
        }
    }

    /** All of them. */
    public record Listed(List<Shown> reports) {}

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Listed list() {
        return new Listed(saved.of(caller.workspaceId(), caller.memberId()).stream()
                .map(Shown::of)
                .toList());
    }
}
