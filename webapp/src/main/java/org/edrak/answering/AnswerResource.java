package org.edrak.answering;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.answering.AskingPages.Shown;
import org.edrak.bodies.FilledForm;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Secrets;
import org.edrak.pages.views.ClosedView.Reason;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.GivenSoFar;
import org.edrak.responses.Invitations;
import org.edrak.responses.PartialResponse;
import org.edrak.responses.PartialResponses;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** The survey behind its public link, page by page. */
@Path("/s/{link}")
@RequestScoped
@PermitAll
public class AnswerResource {
    @Inject
    private AskingPages pages;

    @Inject
    private Submission submission;

    @Inject
    private ResumeCookie cookie;

    @Inject
    private Surveys surveys;

    @Inject
    private PartialResponses partials;

    @Inject
    private Invitations invitations;

    @Inject
    private InstantSource clock;

    @Context
    private UriInfo uri;

    /** In one transaction: what it looks up would take one each. */
    @GET
    @Transactional
    public Response ask(@PathParam("link") String link) {
        Survey survey = find(link);
        Questionnaire questionnaire = surveys.questionnaire(survey);
        if (!survey.isOpen()) {
            return pages.closed(410, survey, questionnaire, cookie.locale(survey, questionnaire), Reason.CLOSED, null);
        }
        String secret = cookie.secret();
        Optional<PartialResponse> partial =
                SentPage.isSecret(secret) ? partials.find(survey, secret) : Optional.empty();
        return partial.isPresent() ? goOn(survey, secret, partial.get()) : begin(survey, questionnaire);
    }

    /** Goes on by the link that a customer kept for later. */
    @GET
    @Path("r/{secret}")
    @Transactional
    public Response resume(@PathParam("link") String link, @PathParam("secret") String secret) {
        Survey survey = find(link);
        Optional<PartialResponse> partial =
                SentPage.isSecret(secret) && survey.isOpen() ? partials.find(survey, secret) : Optional.empty();
        return partial.map(known -> cookie.with(goOn(survey, secret, known), link, secret))
                .orElseGet(() -> Pages.to("/s/" + link + (invitation().isEmpty() ? "" : "?t=" + invitation()))
                        .build());
    }

    private Response begin(Survey survey, Questionnaire questionnaire) {
        Visit visit = visit(survey, questionnaire, Secrets.next(), null);
        String locale = cookie.locale(survey, questionnaire);
        if (!pages.mayAnswer(survey, visit.invitation())) {
            return pages.notInvited(survey, questionnaire, locale);
        }
        MultivaluedMap<String, String> told = uri.getQueryParameters();
        if (questionnaire.welcome() != null && !told.containsKey("p")) {
            return pages.welcome(visit, locale, Visit.hidden(questionnaire, told));
        }
        GivenSoFar soFar = GivenSoFar.nothing(locale, clock.instant()).with(Visit.hidden(questionnaire, told));
        Response page = show(visit, visit.walk(soFar), -1, null);
        return visit.hasPages() ? cookie.withNone(page, survey.link()) : page;
    }

    private Response goOn(Survey survey, String secret, PartialResponse partial) {
        Questionnaire questionnaire = surveys.questionnaire(survey);
        Visit visit = visit(survey, questionnaire, secret, partial.id());
        GivenSoFar soFar = partial.soFar();
        String asked = query("lang");
        String locale = questionnaire.localeFor(asked.isEmpty() ? soFar.locale() : asked);
        boolean wantsPage = query("p").matches("[1-9][0-9]{0,3}");
        int page = wantsPage ? Integer.parseInt(query("p")) - 1 : soFar.page();
        return show(visit, visit.walk(soFar.in(locale).on(page)), page, wantsPage ? null : "ask.resumed");
    }

    private Visit visit(Survey survey, Questionnaire questionnaire, String secret, @Nullable Long partialId) {
        Map<String, Object> attributes = invitations.attributes(survey, invitation(), secret);
        return new Visit(survey, questionnaire, secret, invitation(), attributes, partialId);
    }

    private Response show(Visit visit, Walk walk, int page, @Nullable String note) {
        int here = page >= 0 || walk.pages().isEmpty()
                ? walk.here()
                : walk.pages().getFirst().index();
        if (here < 0) {
            return pages.thanks(
                    visit.survey(), visit.questionnaire(), walk.soFar().locale(), null, null);
        }
        return pages.ask(visit, walk, walk.page(here), new Shown(200, clock.instant(), List.of(), note));
    }

    @POST
    public Response answer(@PathParam("link") String link, FilledForm form) {
        Survey survey = find(link);
        Questionnaire questionnaire = surveys.questionnaire(survey);
        if (!survey.isOpen()) {
            return pages.closed(410, survey, questionnaire, cookie.locale(survey, questionnaire), Reason.CLOSED, null);
        }
        return submission.take(survey, questionnaire, new SentPage(form.fields()), form.files());
    }

    /** Keeps what is typed while the page is still filled in. */
    @POST
    @Path("partial")
    public Response keep(@PathParam("link") String link, FormBody form) {
        Survey survey = find(link);
        return survey.isOpen()
                ? submission.keep(survey, surveys.questionnaire(survey), new SentPage(form))
                : Response.status(410).build();
    }

    private String invitation() {
        return SentPage.invitation(query("t"));
    }

    private String query(String name) {
        String value = uri.getQueryParameters().getFirst(name);
        return value == null ? "" : value;
    }

    private Survey find(String link) {
        return surveys.byLink(link).orElseThrow(NotFoundException::new);
    }
}
