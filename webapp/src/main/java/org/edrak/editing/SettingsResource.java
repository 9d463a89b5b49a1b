package org.edrak.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.SettingsView;
import org.edrak.people.Role;
import org.edrak.surveys.Survey;
import org.edrak.surveys.SurveySettings;
import org.edrak.surveys.Surveys;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;

/** How a survey treats those who answer it. */
@Path("/surveys/{survey}/settings")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class SettingsResource {
    @PathParam("survey")
    private String id = "";

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private CallersSurveys found;

    @Inject
    private Surveys surveys;

    @GET
    public Response show() {
        Survey survey = found.find(id);
        return pages.show(view(survey, survey.settings(), Form.EMPTY));
    }

    @POST
    public Response change(FormBody form) {
        Survey survey = found.find(id);
        SurveySettings wanted = SettingsForm.read(form);
        if (!surveys.follow(caller.workspaceId(), survey.id(), wanted, caller.memberId())) {
            Form refused = new Form(Map.of(), List.of(FieldError.of("anonymous", "settings.anonymous.fixed")));
            return pages.refuse(409, view(survey, survey.settings(), refused));
        }
        return Pages.to("/surveys/" + Ids.text(survey.id()) + "?done=survey.settings.done")
                .build();
    }

    private SettingsView view(Survey survey, SurveySettings settings, Form form) {
        Page page = pages.page();
        String title = found.draft(survey)
                .title()
                .map(written -> written.in(page.language(), page.language()))
                .orElse(page.t("survey.untitled"));
        return new SettingsView(
                Ids.text(survey.id()), title, SettingsForm.on(settings), surveys.hasAnswers(survey.id()), form);
    }
}
