package org.edrak.answering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.edrak.answering.AskingPages.Shown;
import org.edrak.answering.SentPage.Go;
import org.edrak.answering.Walk.Turn;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.Evaluated.ShownPage;
import org.edrak.bodies.FilledForm.SentFile;
import org.edrak.pages.views.ClosedView.Reason;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Quota;
import org.edrak.responses.Channel;
import org.edrak.responses.Course;
import org.edrak.responses.GivenSoFar;
import org.edrak.responses.IntakeFull;
import org.edrak.responses.Invitations;
import org.edrak.responses.KeyReused;
import org.edrak.responses.NewResponse;
import org.edrak.responses.NotInvited;
import org.edrak.responses.PartialResponse;
import org.edrak.responses.PartialResponses;
import org.edrak.responses.QuotaFull;
import org.edrak.responses.ResponseIntake;
import org.edrak.responses.Responses;
import org.edrak.responses.SurveyClosed;
import org.edrak.surveys.Survey;
import org.edrak.web.Pages;

/** Takes a page of a survey as its form sends it, and answers with the next one or with thanks. */
@RequestScoped
public class Submission {
    /** A script that sends a form wants to be told where to go and not to be sent there. */
    private static final String BY_SCRIPT = "X-Edrak-To";

    @Inject
    private AskingPages pages;

    @Inject
    private ResumeCookie cookie;

    @Inject
    private PartialResponses partials;

    @Inject
    private SentFiles files;

    @Inject
    private Invitations invitations;

    @Inject
    private ResponseIntake intake;

    @Inject
    private Responses responses;

    @Inject
    private InstantSource clock;

    @Inject
    private HttpServletRequest request;

    Response take(Survey survey, Questionnaire questionnaire, SentPage sent, List<SentFile> sentFiles) {
        String secret = sent.secret();
        Optional<PartialResponse> partial = partials.find(survey, secret);
        Visit visit = new Visit(
                survey,
                questionnaire,
                secret,
                sent.invitation(),
                invitations.attributes(survey, sent.invitation(), secret),
                partial.map(PartialResponse::id).orElse(null));
        GivenSoFar typed = soFar(questionnaire, partial, sent);
        SentFiles.Filed filed = files.file(survey, sent.questions(questionnaire), sentFiles, typed.given());
        GivenSoFar soFar = typed.with(filed.given());
        return switch (sent.go()) {
            case Go.Next next -> next(visit, soFar, sent, filed.problems());
            case Go.Back back -> to(visit, soFar, visit.walk(soFar).before());
            case Go.Into into -> into(visit, soFar.in(questionnaire.localeFor(into.locale())), sent);
            case Go.Afresh afresh -> cookie.without(to("/s/" + survey.link()), survey.link());
        };
    }

    /** Keeps what a page holds that is not sent yet. */
    Response keep(Survey survey, Questionnaire questionnaire, SentPage sent) {
        String secret = sent.secret();
        GivenSoFar soFar = soFar(questionnaire, partials.find(survey, secret), sent);
        OptionalLong kept = keep(survey, secret, soFar);
        Response nothing = Response.noContent().build();
        return kept.isPresent() ? cookie.with(nothing, survey.link(), secret) : nothing;
    }

    /** The script and the form may begin the same partial response in the same moment; the second goes on with it. */
    private OptionalLong keep(Survey survey, String secret, GivenSoFar soFar) {
        try {
            return partials.keep(survey, secret, SentPage.key(secret), soFar);
        } catch (TransactionalException e) {
            return partials.keep(survey, secret, SentPage.key(secret), soFar);
        }
    }

    private GivenSoFar soFar(Questionnaire questionnaire, Optional<PartialResponse> partial, SentPage sent) {
        Instant now = clock.instant();
        GivenSoFar earlier = partial.map(PartialResponse::soFar)
                .orElseGet(() -> GivenSoFar.nothing(questionnaire.locale(), sent.shownAt(now)));
        return earlier.in(questionnaire.localeFor(sent.locale()))
                .on(sent.page())
                .with(sent.with(earlier.given(), questionnaire));
    }

    private Response next(Visit visit, GivenSoFar given, SentPage sent, List<AnswerProblem> ofFiles) {
        GivenSoFar soFar = given.after(sent.seconds(clock.instant()));
        Walk walk = visit.walk(soFar);
        return switch (walk.next(sent.seen(), ofFiles)) {
            case Turn.Stay stay -> again(visit, walk, stay, sent);
            case Turn.To to -> to(visit, soFar, to.page());
            case Turn.Through through -> submit(visit, walk);
        };
    }

    private Response again(Visit visit, Walk walk, Turn.Stay stay, SentPage sent) {
        Instant since = sent.shownAt(clock.instant());
        Shown how = stay.problems().isEmpty()
                ? new Shown(200, since, List.of(), "ask.more")
                : new Shown(400, since, stay.problems(), null);
        return pages.ask(visit, walk, stay.page(), how);
    }

    private Response into(Visit visit, GivenSoFar soFar, SentPage sent) {
        return visit.isKept()
                ? to(visit, soFar, soFar.page())
                : show(visit, visit.walk(soFar), soFar.page(), sent.shownAt(clock.instant()));
    }

    /** Keeps what was given and goes to a page; a browser that sends no cookies gets it at once. */
    private Response to(Visit visit, GivenSoFar soFar, int page) {
        GivenSoFar there = soFar.on(page);
        Survey survey = visit.survey();
        OptionalLong id = keep(survey, visit.secret(), there);
        if (id.isEmpty()) {
            return thanksForTheFirst(visit, there.locale());
        }
        Response answer = cookie.comesBack()
                ? to(visit.address(page))
                : show(visit.as(id.getAsLong()), visit.walk(there), page, clock.instant());
        return cookie.with(answer, survey.link(), visit.secret());
    }

    private Response show(Visit visit, Walk walk, int page, Instant since) {
        ShownPage shown = walk.page(walk.place(page) < 0 ? walk.here() : page);
        return pages.ask(visit, walk, shown, new Shown(200, since, List.of(), null));
    }

    private Response submit(Visit visit, Walk walk) {
        Survey survey = visit.survey();
        GivenSoFar soFar = walk.soFar();
        Course course = new Course(
                soFar.startedAt(),
                walk.pageSeconds(),
                visit.partialId(),
                visit.invitation().isEmpty() ? null : visit.invitation(),
                survey.areAnswersEditable() ? visit.secret() : null);
        NewResponse response = new NewResponse(
                survey.questionnaireId(),
                Channel.LINK,
                soFar.locale(),
                clock.instant(),
                walk.evaluated().checked(),
                SentPage.key(visit.secret()),
                course);
        try {
            store(visit, response);
            return cookie.without(thanks(visit, walk), survey.link());
        } catch (KeyReused e) {
            return thanksForTheFirst(visit, soFar.locale());
        } catch (QuotaFull e) {
            return cookie.without(full(visit, walk, e.quota()), survey.link());
        } catch (SurveyClosed e) {
            return pages.closed(410, survey, visit.questionnaire(), soFar.locale(), Reason.CLOSED, null);
        } catch (NotInvited e) {
            return pages.notInvited(survey, visit.questionnaire(), soFar.locale());
        } catch (IntakeFull e) {
            throw new ServiceUnavailableException(e.pause().toSeconds());
        }
    }

    /** Who may change their answers sends them again under the same secret. */
    private void store(Visit visit, NewResponse response) {
        Survey survey = visit.survey();
        if (responses.byEditSecret(survey, visit.secret()).isPresent()) {
            intake.change(survey, visit.secret(), response);
            partials.forget(survey, visit.secret());
        } else {
            intake.submit(survey, response);
        }
    }

    /** Words that speak of the answers are shown now, as nothing is known of them any more afterwards. */
    private Response thanks(Visit visit, Walk walk) {
        Survey survey = visit.survey();
        Questionnaire asked = visit.questionnaire();
        String locale = walk.soFar().locale();
        LocalizedText message = walk.evaluated()
                .ended()
                .flatMap(end -> Optional.ofNullable(end.message()))
                .orElse(null);
        LocalizedText text = message == null ? asked.thanks() : message;
        String words = text == null ? null : walk.evaluated().text(text);
        if (survey.areAnswersEditable()) {
            return pages.thanks(survey, asked, locale, words, "/s/" + survey.link() + "/edit/" + visit.secret());
        }
        boolean isUsual = message == null
                && (text == null || text.in(locale, asked.locale()).equals(words));
        return isUsual ? to(thanksAddress(visit, locale)) : pages.thanks(survey, asked, locale, words, null);
    }

    private Response full(Visit visit, Walk walk, Quota quota) {
        LocalizedText message = quota.message();
        String text = message == null ? null : walk.evaluated().text(message);
        String locale = walk.soFar().locale();
        return pages.closed(200, visit.survey(), visit.questionnaire(), locale, Reason.FULL, text);
    }

    private Response thanksForTheFirst(Visit visit, String locale) {
        return cookie.without(
                to(thanksAddress(visit, locale) + "&first=kept"), visit.survey().link());
    }

    private static String thanksAddress(Visit visit, String locale) {
        return "/s/" + visit.survey().link() + "/thanks?lang=" + locale;
    }

    private Response to(String path) {
        return request.getHeader(BY_SCRIPT) == null
                ? Pages.to(path).build()
                : Response.noContent().header(BY_SCRIPT, path).build();
    }
}
