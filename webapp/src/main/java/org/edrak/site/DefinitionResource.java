package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;

/** A survey as a file: what customers are asked now, to the letter, so that taking it in again changes nothing. */
@Path("/surveys/{survey}/definition.json")
@RequestScoped
public class DefinitionResource {
    @Inject
    private Caller caller;

    @Inject
    private Surveys surveys;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response download(@PathParam("survey") String id) {
        Survey survey = Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> surveys.find(caller.workspaceId(), known))
                .orElseThrow(NotFoundException::new);
        return Response.ok(surveys.published(survey.questionnaireId()).definition(), MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"survey-" + Ids.text(survey.id()) + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
