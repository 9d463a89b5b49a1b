package org.edrak.answering;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;

/** What a customer reads who has answered. */
@Path("/s/{link}/thanks")
@RequestScoped
@PermitAll
public class ThanksResource {
    @Inject
    private AskingPages pages;

    @Inject
    private ResumeCookie cookie;

    @Inject
    private Surveys surveys;

    @GET
    @Transactional
    public Response thanks(@PathParam("link") String link, @QueryParam("first") @DefaultValue("") String first) {
        Survey survey = surveys.byLink(link).orElseThrow(NotFoundException::new);
        Questionnaire questionnaire = surveys.questionnaire(survey);
        String locale = cookie.locale(survey, questionnaire);
        return pages.thanks(survey, questionnaire, locale, first.equals("kept"));
    }
}
