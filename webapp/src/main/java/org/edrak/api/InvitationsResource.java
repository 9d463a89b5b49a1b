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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.BadBody;
import org.edrak.people.Role;
import org.edrak.responses.CustomerAttributes;
import org.edrak.responses.Invitations;
import org.edrak.surveys.Survey;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

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

    /**
     * How many are wanted, 1 to 10,000, or for whom.
     *
     * @param customers for each the customer's attributes, name to text, number, or truth
     */
    public record Wanted(@Nullable Integer count, @Nullable List<Map<String, Object>> customers) {}

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
        List<? extends Map<String, ?>> customers = customers(wanted);
        if (survey.isAnonymous() && !customers.stream().allMatch(Map::isEmpty)) {
            throw new BadBody("/customers", "An anonymous survey takes no attributes of its customers.");
        }
        String origin = pages.origin();
        List<Made> made = invitations.create(survey, customers).stream()
                .map(token -> new Made(origin + survey.linkFor(token), token))
                .toList();
        return Response.status(201).entity(new AllMade(made)).build();
    }

    private List<? extends Map<String, ?>> customers(@Nullable Wanted wanted) {
        Integer count = wanted == null ? null : wanted.count();
        List<? extends Map<String, ?>> customers = wanted == null ? null : wanted.customers();
        if (count != null && customers == null) {
            checkCount("/count", count);
            return Collections.nCopies(count, Map.of());
        }
        if (count != null || customers == null) {
            throw new BadBody("", "Either count or customers says whom to invite.");
        }
        checkCount("/customers", customers.size());
        for (int i = 0; i < customers.size(); i++) {
            check("/customers/" + i, customers.get(i));
        }
        return customers;
    }

    private static void checkCount(String path, int count) {
        if (count < 1 || count > Invitations.MOST) {
            throw new BadBody(path, "1 to 10000 invitations are made at once.");
        }
    }

    private void check(String path, @Nullable Map<String, ?> attributes) {
        if (attributes == null) {
            throw new BadBody(path, "A customer is an object of attributes.");
        }
        CustomerAttributes.unfit(attributes).ifPresent(unfit -> {
            throw new BadBody(
                    path + (unfit.name().isEmpty() ? "" : "/" + unfit.name()),
                    pages.page().t(unfit.code(), unfit.arguments().toArray()));
        });
    }
}
