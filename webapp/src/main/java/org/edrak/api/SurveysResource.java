package org.edrak.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.Json;
import org.edrak.editing.DraftText;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.responses.Responses;
import org.edrak.surveys.Draft;
import org.edrak.surveys.Survey;
import org.edrak.surveys.SurveyChange;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;

/** Surveys for programs: list, make, open, close, put away. */
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
    private CallersSurveys found;

    @Inject
    private Responses responses;

    @Inject
    private Pages pages;

    /**
     * A survey as the API shows it.
     *
     * @param link what stands behind {@code /s/} in the public address
     * @param state {@code draft}, {@code open}, {@code closed} or {@code archived}
     * @param definition the version that is asked now; the draft while there is none
     */
    public record Shown(
            String id,
            String link,
            String state,
            Map<String, String> title,
            long responses,
            Instant createdAt,
            JsonNode definition) {}

    /** The wish to open, close, archive or restore: {@code {"state":"closed"}}. */
    public record State(String state) {}

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Map<String, List<Shown>> list() {
        return Map.of(
                "surveys",
                surveys.all(caller.workspaceId()).stream().map(this::shown).toList());
    }

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response make(@QueryParam("state") @DefaultValue("open") String state, JsonNode definition) {
        String text = DraftText.of(definition);
        if (!state.equals("open") && !state.equals("draft")) {
            throw new BadBody("state", "A new survey is open or a draft.");
        }
        try {
            Survey survey = state.equals("draft")
                    ? surveys.draft(caller.workspaceId(), text, caller.memberId())
                    : surveys.publish(caller.workspaceId(), text, caller.memberId());
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
        return shown(found.find(id));
    }

    @PUT
    @Path("{survey}/state")
    @RolesAllowed(Role.Keys.ANALYST)
    public Shown change(@PathParam("survey") String id, State wanted) {
        Survey survey = found.find(id);
        SurveyChange.What what = switch (String.valueOf(wanted.state())) {
            case "open" -> SurveyChange.What.REOPENED;
            case "closed" -> SurveyChange.What.CLOSED;
            case "archived" -> SurveyChange.What.ARCHIVED;
            case "restored" -> SurveyChange.What.RESTORED;
            default -> throw new BadBody("/state", "The state is open, closed, archived or restored.");
        };
        surveys.change(caller.workspaceId(), survey.id(), what, caller.memberId());
        return shown(found.find(id));
    }

    private Shown shown(Survey survey) {
        Draft draft = found.draft(survey);
        return new Shown(
                Ids.text(survey.id()),
                survey.link(),
                survey.state().name().toLowerCase(Locale.ROOT),
                survey.isPublished()
                        ? surveys.questionnaire(survey).title().byLocale()
                        : draft.title().map(LocalizedText::byLocale).orElse(Map.of()),
                responses.count(survey.id()),
                survey.createdAt(),
                Json.tree(
                        survey.isPublished()
                                ? surveys.published(survey.questionnaireId()).definition()
                                : draft.definition()));
    }
}
