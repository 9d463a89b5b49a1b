package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.edrak.bodies.BadBody;
import org.edrak.people.Role;
import org.edrak.responses.Invitations;
import org.edrak.surveys.Survey;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;

/** Invitations for programs: their links are told once, when they are made. */
@Path("/api/v1/surveys/{survey}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Keys.ANALYST)
public class InvitationsResource {
    @Inject
    private CallersSurveys surveys;

    @Inject
    private Invitations invitations;

    @Inject
    private Pages pages;

    /** How many are wanted, 1 to 10,000. */
    public record Wanted(int count) {}

    /** An invitation: the address to send to one customer, and the token that stands in it. */
    public record Made(String link, String token) {}

    /** All that were made. */
    public record AllMade(List<Made> invitations) {}

    @GET
    public Invitations.Tally tally(@PathParam("survey") String id) {
        return invitations.tally(surveys.find(id).id());
    }

    @POST
    public Response make(@PathParam("survey") String id, Wanted wanted) {
        Survey survey = surveys.find(id);
        if (wanted == null || wanted.count() < 1 || wanted.count() > Invitations.MOST) {
            throw new BadBody("/count", "1 to 10000 invitations are made at once.");
        }
        String origin = pages.origin();
        List<Made> made = invitations.create(survey, wanted.count()).stream()
                .map(token -> new Made(origin + survey.linkFor(token), token))
                .toList();
        return Response.status(201).entity(new AllMade(made)).build();
    }
}
