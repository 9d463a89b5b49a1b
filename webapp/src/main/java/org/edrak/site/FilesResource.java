package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.edrak.people.Role;
import org.edrak.responses.AnswerFiles;
import org.edrak.web.Caller;
import org.edrak.web.Downloads;

/** The files that customers answered with. */
@Path("/files/{id}")
@RequestScoped
public class FilesResource {
    @Inject
    private AnswerFiles files;

    @Inject
    private Caller caller;

    @GET
    @RolesAllowed(Role.Keys.ANALYST)
    public Response file(@PathParam("id") String id) {
        return files.find(caller.workspaceId(), id).map(Downloads::of).orElseThrow(NotFoundException::new);
    }
}
