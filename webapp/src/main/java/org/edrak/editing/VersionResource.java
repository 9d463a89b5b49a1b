package org.edrak.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.SurveyView;
import org.edrak.pages.views.VersionView;
import org.edrak.people.Role;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveys.DraftConflict;
import org.edrak.surveys.Drafts;
import org.edrak.surveys.PublishedQuestionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.VersionChange;
import org.edrak.web.Authors;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;

/** A published version of a survey's questionnaire: to look at, to download, to take back as the draft. */
@Path("/surveys/{survey}/versions/{version: [0-9]{1,9}}")
@RequestScoped
public class VersionResource {
    @PathParam("survey")
    private String id = "";

    @PathParam("version")
    private int number;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private CallersSurveys found;

    @Inject
    private Drafts drafts;

    @Inject
    private Authors authors;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response show() {
        Survey survey = found.find(id);
        PublishedQuestionnaire version = found.version(survey, number);
        Questionnaire asked = version.questionnaire();
        Page page = pages.page();
        return pages.show(new VersionView(
                Ids.text(survey.id()),
                asked.title().in(page.language(), asked.locale()),
                version.version(),
                version.publishedAt(),
                authors.name(version.publishedBy()),
                version.id() == survey.questionnaireId(),
                asked.questions().stream()
                        .map(question -> new SurveyView.Asked(
                                question.name(),
                                VersionChange.kind(question),
                                question.title().in(page.language(), asked.locale()),
                                question.isRequired()))
                        .toList(),
                version.definition(),
                found.draft(survey).revision()));
    }

    @GET
    @Path("questionnaire.json")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response download() {
        Survey survey = found.find(id);
        String name = Ids.text(survey.id()) + "-v" + number + ".json";
        return Response.ok(found.version(survey, number).definition())
                .type("application/json; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("draft")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response takeBack(FormBody form) {
        Survey survey = found.find(id);
        String definition = found.version(survey, number).definition();
        String address = "/surveys/" + Ids.text(survey.id());
        try {
            drafts.save(
                    caller.workspaceId(),
                    survey.id(),
                    Revision.of(form.value("revision")),
                    definition,
                    caller.memberId());
            return Pages.to(address + "/edit").build();
        } catch (DraftConflict e) {
            return Pages.to(address + "/versions/" + number + "?conflict=true").build();
        }
    }
}
