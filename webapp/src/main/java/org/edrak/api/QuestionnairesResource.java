package org.edrak.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.surveys.PublishedQuestionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Authors;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.jspecify.annotations.Nullable;

/** The published versions of questionnaires, which never change. */
@Path("/api/v1/questionnaires")
@RequestScoped
@RolesAllowed(Role.Keys.VIEWER)
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnairesResource {
    @Inject
    private Caller caller;

    @Inject
    private Surveys surveys;

    @Inject
    private CallersSurveys found;

    @Inject
    private Authors authors;

    /**
     * A version as the API shows it.
     *
     * @param publishedBy a name
     * @param definition left out in lists
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Shown(
            String id,
            String survey,
            int version,
            Instant publishedAt,
            String publishedBy,
            @Nullable JsonNode definition) {}

    @GET
    public Map<String, List<Shown>> list(@QueryParam("survey") @DefaultValue("") String id) {
        Survey survey = found.find(id);
        return Map.of(
                "questionnaires",
                surveys.versions(caller.workspaceId(), survey.id()).stream()
                        .map(version -> shown(version, null, authors))
                        .toList());
    }

    @GET
    @Path("{questionnaire}")
    public Shown one(@PathParam("questionnaire") String id) {
        PublishedQuestionnaire version = Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> surveys.version(caller.workspaceId(), known))
                .orElseThrow(NotFoundException::new);
        return shown(version, authors);
    }

    static Shown shown(PublishedQuestionnaire version, Authors authors) {
        return shown(version, Json.tree(version.definition()), authors);
    }

    private static Shown shown(PublishedQuestionnaire version, @Nullable JsonNode definition, Authors authors) {
        return new Shown(
                Ids.text(version.id()),
                Ids.text(version.surveyId()),
                version.version(),
                version.publishedAt(),
                authors.name(version.publishedBy()),
                definition);
    }
}
