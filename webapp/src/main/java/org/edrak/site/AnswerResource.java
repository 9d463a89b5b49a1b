package org.edrak.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edrak.answers.AnswerRules;
import org.edrak.answers.CheckedAnswers;
import org.edrak.answers.Given;
import org.edrak.bodies.FormBody;
import org.edrak.pages.Page;
import org.edrak.pages.views.ClosedView;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Channel;
import org.edrak.responses.Course;
import org.edrak.responses.KeyReused;
import org.edrak.responses.NewResponse;
import org.edrak.responses.ResponseIntake;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Pages;
import org.edrak.workspaces.Workspace;
import org.edrak.workspaces.Workspaces;

/** The pages that a customer sees: the survey behind its public link, and the thanks. They need no script. */
@Path("/s/{link}")
@RequestScoped
public class AnswerResource {
    private static final int LONGEST_SUBMISSION = 64;

    @Inject
    private Pages pages;

    @Inject
    private Surveys surveys;

    @Inject
    private Workspaces workspaces;

    @Inject
    private ResponseIntake intake;

    @Inject
    private InstantSource clock;

    @GET
    @PermitAll
    public Response ask(@PathParam("link") String link) {
        Survey survey = find(link);
        return survey.isOpen()
                ? show(200, page(survey), survey, UUID.randomUUID().toString(), Form.EMPTY)
                : closed(survey);
    }

    @POST
    @PermitAll
    public Response answer(@PathParam("link") String link, FormBody form) {
        Survey survey = find(link);
        if (!survey.isOpen()) {
            return closed(survey);
        }
        Map<String, String> given = form.shown("csrf", "lang", "submission");
        CheckedAnswers checked = AnswerRules.check(surveys.questionnaire(survey), Given.of(given));
        String submission = submission(form);
        Page page = pages.open(workspace(survey), form.value("lang"));
        if (!checked.isValid()) {
            List<FieldError> errors = checked.problems().stream()
                    .map(problem -> new FieldError(problem.field(), problem.code(), List.copyOf(problem.arguments())))
                    .toList();
            return show(400, page, survey, submission, new Form(given, errors));
        }
        return store(survey, checked, page.language(), submission);
    }

    private Response store(Survey survey, CheckedAnswers checked, String locale, String submission) {
        String thanks = "/s/" + survey.link() + "/thanks?lang=" + locale;
        try {
            intake.submit(
                    survey,
                    new NewResponse(
                            survey.questionnaireId(),
                            Channel.LINK,
                            locale,
                            clock.instant(),
                            checked,
                            "form:" + submission,
                            Course.UNKNOWN));
            return Pages.to(thanks).build();
        } catch (KeyReused e) {
            return Pages.to(thanks + "&first=kept").build();
        }
    }

    @GET
    @Path("thanks")
    @PermitAll
    public Response thanks(@PathParam("link") String link, @QueryParam("first") @DefaultValue("") String first) {
        Survey survey = find(link);
        Page page = page(survey);
        return pages.show(
                200,
                page,
                Asking.thanks(
                        page, surveys.questionnaire(survey), workspace(survey).name(), first.equals("kept")));
    }

    private Response show(int status, Page page, Survey survey, String submission, Form form) {
        String brand = workspace(survey).name();
        Questionnaire questionnaire = surveys.questionnaire(survey);
        return pages.show(status, page, Asking.view(page, survey.link(), questionnaire, brand, submission, form));
    }

    private Response closed(Survey survey) {
        Page page = page(survey);
        String title = Asking.title(page, surveys.questionnaire(survey));
        return pages.show(410, page, new ClosedView(workspace(survey).name(), title));
    }

    private Page page(Survey survey) {
        return pages.open(workspace(survey));
    }

    private Workspace workspace(Survey survey) {
        return workspaces.get(survey.workspaceId());
    }

    private static String submission(FormBody form) {
        String sent = form.value("submission");
        return sent.isEmpty() || sent.length() > LONGEST_SUBMISSION
                ? UUID.randomUUID().toString()
                : sent;
    }

    private Survey find(String link) {
        return surveys.byLink(link).orElseThrow(NotFoundException::new);
    }
}
