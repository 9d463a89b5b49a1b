package org.edrak.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.responses.Responses;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** Surveys for programs: list, publish, open, close. */
@Path("/api/v1/surveys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveysResource {
    @Inject
    private Caller caller;

    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    @Inject
    private Pages pages;

    /**
     * A survey as the API shows it.
     *
     * @param link what stands behind {@code /s/} in the public address
     * @param state {@code open} or {@code closed}
     * @param definition the questionnaire
     */
    public record Shown(
            String id,
            String link,
            String state,
            Map<String, String> title,
            long responses,
            Instant createdAt,
            JsonNode definition) {}

    /** The wish to open or close: {@code {"state":"closed"}}. */
    public record State(String state) {}

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Map<String, List<Shown>> list() {
        return Map.of(
                "surveys",
                surveys.of(caller.workspaceId()).stream().map(this::shown).toList());
    }

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response publish(JsonNode definition) {
        try {
            Survey survey = surveys.publish(caller.workspaceId(), definition.toPrettyString());
            return Response.created(URI.create("/api/v1/surveys/" + Ids.text(survey.id())))
                    .entity(shown(survey))
                    .build();
        } catch (InvalidDefinition e) {
            List<Violation> violations = e.problems().stream()
                    .map(problem -> Violation.of(pages.page(), problem.path(), problem.code(), problem.arguments()))
                    .toList();
            return Violation.refuse("The definition cannot be published.", violations);
        }
    }

    @GET
    @Path("{survey}")
    @RolesAllowed(Role.Keys.VIEWER)
    public Shown survey(@PathParam("survey") String id) {
        return shown(find(id));
    }

    @PUT
    @Path("{survey}/state")
    @RolesAllowed(Role.Keys.ANALYST)
    @Transactional
    public Shown change(@PathParam("survey") String id, State wanted) {
        Survey survey = find(id);
        if ("open".equals(wanted.state())) {
            survey.reopen();
        } else if ("closed".equals(wanted.state())) {
            survey.close();
        } else {
            throw new BadBody("/state", "The state is open or closed.");
        }
        return shown(survey);
    }

    private Shown shown(Survey survey) {
        return new Shown(
                Ids.text(survey.id()),
                survey.link(),
                survey.isOpen() ? "open" : "closed",
                surveys.questionnaire(survey).title().byLocale(),
                responses.count(survey.id()),
                survey.createdAt(),
                Json.tree(surveys.published(survey.questionnaireId()).definition()));
    }

    private Survey find(String id) {
        return Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> surveys.find(caller.workspaceId(), known))
                .orElseThrow(NotFoundException::new);
    }
}
