package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.summaries.FoldingSweep;
import org.edrak.summaries.Generation;
import org.edrak.summaries.Generation.State;
import org.edrak.summaries.Summaries;
import org.edrak.web.Caller;
import org.jspecify.annotations.Nullable;

/** The sums behind the reports: since when they are shown, and making them again from the rows. */
@Path("/api/v1/sums")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SumsResource {
    private static final long BUSY_SECONDS = 10L;

    @Inject
    private Caller caller;

    @Inject
    private Summaries summaries;

    @Inject
    private FoldingSweep folding;

    /**
     * The sums of a workspace.
     *
     * @param shown those that reports are computed from; null until the first are whole
     * @param building those that are being made; null for none
     */
    public record Sums(@Nullable Shown shown, @Nullable Building building) {}

    /**
     * Sums that are shown.
     *
     * @param compared how many rows of them were held against those before; null where those were of another kind
     * @param differences how many of these differed
     */
    public record Shown(
            String id,
            String model,
            @Nullable Instant since,
            @Nullable Long compared,
            @Nullable Long differences) {}

    /** Sums that are being made. */
    public record Building(String id, String model, Instant since) {}

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Sums sums() {
        List<Generation> all = summaries.generations(caller.workspaceId());
        return new Sums(
                all.stream()
                        .filter(each -> each.state() == State.SHOWN)
                        .findFirst()
                        .map(each -> new Shown(
                                Ids.text(each.id()),
                                each.basis().modelVersion(),
                                each.shownAt(),
                                each.compared(),
                                each.differences()))
                        .orElse(null),
                all.stream()
                        .filter(each -> each.state() == State.BUILDING)
                        .findFirst()
                        .map(each ->
                                new Building(Ids.text(each.id()), each.basis().modelVersion(), each.begunAt()))
                        .orElse(null));
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response rebuild() {
        if (!folding.rebuild(caller.workspaceId())) {
            throw new ServiceUnavailableException(BUSY_SECONDS);
        }
        return Response.accepted(sums()).build();
    }
}
