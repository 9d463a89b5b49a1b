package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.edrak.bodies.BadBody;
import org.edrak.people.Role;
import org.edrak.standards.Margin;
import org.edrak.standards.Margins;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** How a workspace's customers are made up, for programs. */
@Path("/api/v1/report/weights")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WeightsResource {
    @Inject
    private Caller caller;

    @Inject
    private Margins margins;

    @Inject
    private Pages pages;

    /** One attribute with percent by value. */
    public record SentMargin(
            @Nullable String field, @Nullable Map<String, Double> shares) {}

    /** All that is stated. */
    public record Sent(@Nullable List<SentMargin> margins) {}

    /** All that is stated. */
    public record Shown(List<Margin> margins) {}

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Shown weights() {
        return new Shown(margins.of(caller.workspaceId()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response set(@Nullable Sent sent) {
        if (sent == null || sent.margins() == null) {
            throw new BadBody("/margins", "Weights are an object with a list of margins, which may be empty.");
        }
        List<Margin> stated = Places.each(sent.margins(), "/margins", WeightsResource::margin);
        List<Violation> violations = violations(stated);
        if (!violations.isEmpty()) {
            return Violation.refuse("The shares are not valid; nothing was stored.", violations);
        }
        margins.set(caller.workspaceId(), stated);
        return Response.ok(weights()).build();
    }

    private List<Violation> violations(List<Margin> stated) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            Margin.Fault fault = seen.add(stated.get(i).field()) ? stated.get(i).fault() : Margin.Fault.FIELD;
            if (fault != null) {
                double sum = stated.get(i).shares().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                violations.add(Violation.of(
                        pages.page(),
                        "/margins/" + i,
                        "weights.fault." + fault.name().toLowerCase(Locale.ROOT),
                        fault == Margin.Fault.SUM ? List.of(String.valueOf(Math.round(sum * 10) / 10.0)) : List.of()));
            }
        }
        if (stated.size() > Margin.MOST_FIELDS) {
            violations.add(Violation.of(
                    pages.page(), "/margins", "weights.many", List.of(String.valueOf(Margin.MOST_FIELDS))));
        }
        return violations;
    }

    private static Margin margin(SentMargin sent, String place) {
        if (sent.field() == null || sent.shares() == null) {
            throw new BadBody(place, "A margin has a field and shares.");
        }
        return new Margin(sent.field(), Places.whole(sent.shares(), place + "/shares"));
    }
}
