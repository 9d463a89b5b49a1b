package org.edrak.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.answering.SurveyPages;
import org.edrak.answers.Given;
import org.edrak.answers.Respondent;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.AnswerView;
import org.edrak.pages.views.NewSurveyView;
import org.edrak.pages.views.PreviewView;
import org.edrak.people.Role;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.surveys.Draft;
import org.edrak.web.BrandLooks;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Guard;
import org.edrak.web.Pages;
import org.edrak.workspaces.Workspace;
import org.edrak.workspaces.Workspaces;

/**
 * A draft as customers would see it; nothing is stored. The address chooses the language ({@code locale}), the page
 * ({@code page}, from 0), the order's seed, the customer's attributes ({@code customer.tier=gold}) and answers and hidden
 * fields by their names.
 */
@Path("/surveys/{survey}/preview")
@RequestScoped
@RolesAllowed(Role.Keys.VIEWER)
public class PreviewResource {
    private static final String CUSTOMER = "customer.";

    @PathParam("survey")
    private String id = "";

    @QueryParam("locale")
    @DefaultValue("")
    private String locale = "";

    @QueryParam("page")
    @DefaultValue("0")
    private int number;

    @QueryParam("seed")
    @DefaultValue("0")
    private long seed;

    @Context
    private UriInfo uri;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private CallersSurveys found;

    @Inject
    private Workspaces workspaces;

    @Inject
    private BrandLooks looks;

    @GET
    public Response show() {
        Draft draft = found.draft(found.find(id));
        Page page = pages.page();
        List<NewSurveyView.Problem> problems = DefinitionProblems.of(page, draft.definition());
        if (!problems.isEmpty()) {
            return framed(pages.show(new PreviewView(Ids.text(draft.surveyId()), problems)));
        }
        Questionnaire questionnaire = QuestionnaireReader.read(draft.definition());
        Workspace workspace = workspaces.get(caller.workspaceId());
        String spoken = questionnaire.localeFor(locale.isEmpty() ? page.language() : locale);
        Page words = pages.open(workspace, spoken.equals("fa") ? "fa" : "en");
        AnswerView view = SurveyPages.preview(
                words, looks.of(workspace), questionnaire, given(), new Respondent(spoken, seed, attributes()), number);
        return framed(
                view == null
                        ? pages.show(new PreviewView(Ids.text(draft.surveyId()), List.of()))
                        : pages.show(200, words, view));
    }

    private Given given() {
        Map<String, List<String>> given = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.startsWith(CUSTOMER)) {
                given.put(name, values);
            }
        });
        return new Given(given);
    }

    private Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (name.startsWith(CUSTOMER)) {
                attributes.put(name.substring(CUSTOMER.length()), values.getFirst());
            }
        });
        return attributes;
    }

    private static Response framed(Response page) {
        return Response.fromResponse(page)
                .header("Content-Security-Policy", Guard.FRAMED)
                .build();
    }
}
