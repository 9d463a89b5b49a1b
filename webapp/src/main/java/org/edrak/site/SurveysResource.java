package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.NewSurveyView;
import org.edrak.pages.views.SurveyView;
import org.edrak.pages.views.SurveysView;
import org.edrak.people.Role;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Responses;
import org.edrak.samples.SampleSurvey;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** The pages on which surveys are listed, published, opened and closed. */
@Path("/surveys")
@RequestScoped
public class SurveysResource {
    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    @Inject
    private SurveyRows rows;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response list() {
        return pages.show(new SurveysView(rows.all(caller.workspaceId())));
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response example() {
        return pages.show(new NewSurveyView(SampleSurvey.definition(), List.of()));
    }

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response publish(FormBody form) {
        String definition = form.value("definition");
        try {
            Survey survey = surveys.publish(caller.workspaceId(), definition);
            return Pages.to(address(survey) + "?done=survey.created.done").build();
        } catch (InvalidDefinition e) {
            Page page = pages.page();
            List<NewSurveyView.Problem> problems = e.problems().stream()
                    .map(problem -> new NewSurveyView.Problem(
                            problem.path(),
                            page.t(problem.code(), problem.arguments().toArray())))
                    .toList();
            return pages.refuse(400, new NewSurveyView(definition, problems));
        }
    }

    @GET
    @Path("{survey}")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response survey(@PathParam("survey") String id, @QueryParam("done") @Nullable String done) {
        Survey survey = find(id);
        Questionnaire questionnaire = surveys.questionnaire(survey);
        List<Instant> span = responses.span(survey.id());
        return Done.show(
                pages,
                done,
                new SurveyView(
                        rows.row(survey),
                        questionnaire.locales().stream()
                                .map(locale -> link(survey, locale))
                                .toList(),
                        span.isEmpty() ? null : span.getFirst(),
                        questionnaire.questions().stream()
                                .map(question -> asked(question, questionnaire))
                                .toList(),
                        surveys.published(survey.questionnaireId()).definition()));
    }

    private SurveyView.Link link(Survey survey, String locale) {
        return new SurveyView.Link(locale, pages.origin() + "/s/" + survey.link() + "?lang=" + locale);
    }

    private SurveyView.Asked asked(Question question, Questionnaire questionnaire) {
        String text = question.title().in(pages.page().language(), questionnaire.locale());
        return new SurveyView.Asked(question.name(), question.type(), text, question.isRequired());
    }

    @POST
    @Path("{survey}/state")
    @RolesAllowed(Role.Keys.ANALYST)
    @Transactional
    public Response change(@PathParam("survey") String id, FormBody form) {
        Survey survey = find(id);
        boolean open = form.value("state").equals("open");
        if (open) {
            survey.reopen();
        } else {
            survey.close();
        }
        return Pages.to(address(survey) + "?done=" + (open ? "survey.opened.done" : "survey.closed.done"))
                .build();
    }

    private static String address(Survey survey) {
        return "/surveys/" + Ids.text(survey.id());
    }

    private Survey find(String id) {
        return Ids.parse(id).stream()
                .boxed()
                .findFirst()
                .flatMap(known -> surveys.find(caller.workspaceId(), known))
                .orElseThrow(NotFoundException::new);
    }
}
