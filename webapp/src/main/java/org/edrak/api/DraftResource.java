package org.edrak.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.edrak.bodies.Json;
import org.edrak.editing.DraftText;
import org.edrak.editing.Revision;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.surveys.Draft;
import org.edrak.surveys.DraftConflict;
import org.edrak.surveys.Drafts;
import org.edrak.surveys.PublishedQuestionnaire;
import org.edrak.surveys.Survey;
import org.edrak.web.Authors;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;
import org.edrak.web.Problem;
import org.jspecify.annotations.Nullable;

/** The draft of a survey: read, saved and published; whoever changes it says which revision they changed. */
@Path("/api/v1/surveys/{survey}/draft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    private static final int PRECONDITION_REQUIRED = 428;

    @PathParam("survey")
    private String id = "";

    @Inject
    private Caller caller;

    @Inject
    private CallersSurveys found;

    @Inject
    private Drafts drafts;

    @Inject
    private Authors authors;

    @Inject
    private Pages pages;

    /**
     * A draft as the API shows it.
     *
     * @param revision to be sent back in If-Match
     * @param savedBy a name
     * @param problems why it cannot be published; empty when it can
     */
    public record Shown(int revision, Instant savedAt, String savedBy, List<Violation> problems, JsonNode definition) {}

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response draft() {
        return answer(found.draft(found.find(id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Keys.ANALYST)
    public Response save(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match, JsonNode definition) {
        Survey survey = found.find(id);
        String text = DraftText.of(definition);
        if (match == null) {
            return revisionNeeded();
        }
        try {
            return answer(drafts.save(caller.workspaceId(), survey.id(), Revision.of(match), text, caller.memberId()));
        } catch (DraftConflict e) {
            return conflict(e);
        }
    }

    @POST
    @Path("publish")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response publish(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String match) {
        Survey survey = found.find(id);
        if (match == null) {
            return revisionNeeded();
        }
        try {
            PublishedQuestionnaire version =
                    drafts.publish(caller.workspaceId(), survey.id(), Revision.of(match), caller.memberId());
            return Response.created(URI.create("/api/v1/questionnaires/" + Ids.text(version.id())))
                    .entity(QuestionnairesResource.shown(version, authors))
                    .build();
        } catch (InvalidDefinition e) {
            return Violation.refuse("The draft cannot be published.", violations(e));
        } catch (DraftConflict e) {
            return conflict(e);
        }
    }

    private Response answer(Draft draft) {
        return Response.ok(shown(draft))
                .header(HttpHeaders.ETAG, "\"" + draft.revision() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Shown shown(Draft draft) {
        return new Shown(
                draft.revision(),
                draft.savedAt(),
                authors.name(draft.savedBy()),
                problems(draft.definition()),
                Json.tree(draft.definition()));
    }

    private List<Violation> problems(String definition) {
        try {
            QuestionnaireReader.read(definition);
            return List.of();
        } catch (InvalidDefinition e) {
            return violations(e);
        }
    }

    private List<Violation> violations(InvalidDefinition invalid) {
        return invalid.problems().stream()
                .map(problem -> Violation.of(pages.page(), problem.path(), problem.code(), problem.arguments()))
                .toList();
    }

    private Response conflict(DraftConflict conflict) {
        return Problem.of(409, "Somebody else saved another revision meanwhile; nothing was overwritten.")
                .with("draft", shown(conflict.current()))
                .answer()
                .build();
    }

    private static Response revisionNeeded() {
        return Problem.of(PRECONDITION_REQUIRED, "Say in If-Match which revision you changed.")
                .answer()
                .build();
    }
}
