package org.edrak.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.edrak.people.Role;

/** Only in the archives that tests deploy: an API that gives back what it took, and one for each kind of access. */
@Path("/api/test")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiDoor {
    @POST
    @Path("echo")
    @PermitAll
    public OpenDoor.Sample echo(OpenDoor.Sample sample) {
        return sample;
    }

    @POST
    @Path("analysts")
    @RolesAllowed(Role.Keys.ANALYST)
    public OpenDoor.Sample analysts(OpenDoor.Sample sample) {
        return sample;
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
        return "\"nobody said who may read this\"";
    }

    @GET
    @Path("failure")
    @PermitAll
    public String failure() {
        throw new IllegalStateException("a secret of ours");
    }
}
