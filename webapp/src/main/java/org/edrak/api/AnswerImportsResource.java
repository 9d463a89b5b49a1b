package org.edrak.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.edrak.bodies.UploadBody;
import org.edrak.ids.Ids;
import org.edrak.imports.ImportOutcome;
import org.edrak.people.Role;
import org.edrak.responses.AnswerImport;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** Files of answers for programs: a form with the part {@code file} and the field {@code mapping}. */
@Path("/api/v1/surveys/{survey}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class AnswerImportsResource {
    @Inject
    private Caller caller;

    @Inject
    private Surveys surveys;

    @Inject
    private AnswerImport answers;

    @Inject
    private Pages pages;

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response run(@PathParam("survey") String id, UploadBody sent) throws IOException {
        Survey survey = Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> surveys.find(caller.workspaceId(), known))
                .filter(Survey::isPublished)
                .orElseThrow(NotFoundException::new);
        FileMapping mapping = FileMapping.of(sent);
        var columns = mapping.columns(sent, pages.page().zone());
        ImportOutcome outcome = mapping.isDryRun()
                ? answers.check(survey, sent.file(), columns)
                : answers.run(survey, sent.file(), columns, mapping.leavesOut());
        return mapping.answer(outcome, pages.page());
    }
}
