package org.edrak.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.edrak.people.SetupLinks;
import org.jspecify.annotations.Nullable;

/** Only in the archives that tests deploy: tells the set-up link, and takes what shows how bodies are read. */
@Path("/test")
@RequestScoped
@PermitAll
public class OpenDoor {
    @Inject
    private SetupLinks links;

    /** A body with one member of each kind. */
    public record Sample(
            @Nullable String text,
            int number,
            @Nullable Boolean flag,
            @Nullable LocalDate day,
            @Nullable List<Sample> inner) {}

    @GET
    @Path("setup-link")
    @Produces(MediaType.TEXT_PLAIN)
    public String setupLink() {
        return links.issue().orElse("");
    }

    @GET
    @Path("failure")
    public String failure() {
        throw new IllegalStateException("a secret of ours");
    }
}
