package org.edrak.answering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.answers.AnswerProblem;
import org.edrak.answers.Evaluated.ShownPage;
import org.edrak.answers.Evaluated.ShownQuestion;
import org.edrak.answers.Given;
import org.edrak.brands.Brands;
import org.edrak.pages.Page;
import org.edrak.pages.views.AnswerView;
import org.edrak.pages.views.BrandLook;
import org.edrak.pages.views.ClosedView;
import org.edrak.pages.views.SurveyFrame;
import org.edrak.pages.views.ThanksView;
import org.edrak.pages.views.WelcomeView;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Invitations;
import org.edrak.surveys.Survey;
import org.edrak.web.BrandLooks;
import org.edrak.web.Pages;
import org.edrak.workspaces.Workspace;
import org.edrak.workspaces.Workspaces;
import org.jspecify.annotations.Nullable;

/** Answers a customer's request with a page of their survey, in the language that they read it in. */
@RequestScoped
public class AskingPages {
    @Inject
    private Pages pages;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Brands brands;

    @Inject
    private SentFiles files;

    @Inject
    private Invitations invitations;

    @Inject
    private HttpServletRequest request;

    @Inject
    private BrandLooks looks;

    private @Nullable Workspace workspace;

    /** What is shown of a page besides its questions. */
    record Shown(
            int status,
            Instant since,
            List<AnswerProblem> problems,
            @Nullable String note) {}

    Response ask(Visit visit, Walk walk, ShownPage page, Shown how) {
        String locale = walk.soFar().locale();
        Page words = words(visit.survey(), locale);
        SurveyFrame frame = SurveyPages.frame(
                visit.survey().link(), brand(visit.survey()), visit.questionnaire(), locale, visit.invitationQuery());
        AnswerView view = new AnswerView(
                frame,
                walk.evaluated(),
                page,
                walk.soFar().given(),
                SurveyPages.errors(words, how.problems()),
                SurveyPages.step(visit.questionnaire(), walk.evaluated(), page),
                carried(visit, walk, page, how.since()),
                pages.origin() + "/s/" + visit.survey().link() + "/r/" + visit.secret()
                        + (visit.invitation().isEmpty() ? "" : "?" + visit.invitationQuery()),
                visit.isKept(),
                LogicOfPage.of(visit.questionnaire(), walk.evaluated(), page),
                files.names(visit.survey(), questions(page), walk.soFar().given()),
                how.note());
        return pages.show(how.status(), words, view);
    }

    private static List<Question> questions(ShownPage page) {
        return page.all().stream().map(ShownQuestion::question).toList();
    }

    private static Map<String, String> carried(Visit visit, Walk walk, ShownPage page, Instant since) {
        Map<String, String> carried = new LinkedHashMap<>();
        carried.put(SentPage.SECRET, visit.secret());
        carried.put(SentPage.PAGE, String.valueOf(page.index()));
        carried.put(SentPage.LOCALE, walk.soFar().locale());
        carried.put(SentPage.SHOWN_AT, String.valueOf(since.toEpochMilli()));
        carried.put(SentPage.SEEN, AnswerView.seen(page));
        if (!visit.invitation().isEmpty()) {
            carried.put(SentPage.INVITATION, visit.invitation());
        }
        if (!visit.isKept()) {
            carried.putAll(hidden(visit.questionnaire(), walk.soFar().given()));
        }
        return carried;
    }

    private static Map<String, String> hidden(Questionnaire questionnaire, Given given) {
        Map<String, String> hidden = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            if (question instanceof Question.Hidden && given.values().containsKey(question.name())) {
                hidden.put(question.name(), given.first(question.name()));
            }
        }
        return hidden;
    }

    Response welcome(Visit visit, String locale, Given told) {
        Map<String, String> carried = new LinkedHashMap<>(hidden(visit.questionnaire(), told));
        carried.put("p", "1");
        carried.put("lang", locale);
        if (!visit.invitation().isEmpty()) {
            carried.put("t", visit.invitation());
        }
        LocalizedText text = visit.questionnaire().welcome();
        String welcome =
                text == null ? "" : text.in(locale, visit.questionnaire().locale());
        SurveyFrame frame = frame(visit.survey(), visit.questionnaire(), locale, query(carried));
        return pages.show(200, words(visit.survey(), locale), new WelcomeView(frame, welcome, carried));
    }

    /** The address's query without page and language, for links to the same page in another language. */
    private static String query(Map<String, String> carried) {
        StringBuilder query = new StringBuilder();
        carried.forEach((name, value) -> {
            if (!name.equals("p") && !name.equals("lang")) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(encoded(value));
            }
        });
        return query.toString();
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** @param editAt the path at which the answers can be changed; null: they cannot */
    Response thanks(
            Survey survey, Questionnaire questionnaire, String locale, @Nullable String text, @Nullable String editAt) {
        ThanksView view = new ThanksView(
                frame(survey, questionnaire, locale, "").inOneLanguage(),
                text,
                false,
                null,
                editAt == null ? null : pages.origin() + editAt);
        return pages.show(200, words(survey, locale), view);
    }

    /** The usual thanks, and the way to where the author sends customers, if the workspace allows it. */
    Response thanks(Survey survey, Questionnaire questionnaire, String locale, boolean kept) {
        LocalizedText text = questionnaire.thanks();
        URI to = questionnaire.navigateTo();
        boolean goesOn = to != null && brands.brand(survey.workspaceId()).mayRedirect(to);
        ThanksView view = new ThanksView(
                frame(survey, questionnaire, locale, "").inOneLanguage(),
                text == null ? null : text.in(locale, questionnaire.locale()),
                kept,
                goesOn ? to : null,
                null);
        return pages.show(200, words(survey, locale), view);
    }

    Response closed(
            int status,
            Survey survey,
            Questionnaire questionnaire,
            String locale,
            ClosedView.Reason reason,
            @Nullable String text) {
        ClosedView view = new ClosedView(frame(survey, questionnaire, locale, ""), reason, text);
        return pages.show(status, words(survey, locale), view);
    }

    /** Tells somebody without an invitation that serves; 429 when too many tokens come that do not. */
    Response notInvited(Survey survey, Questionnaire questionnaire, String locale) {
        Optional<Duration> pause = invitations.noteWrong(request.getRemoteAddr());
        if (pause.isPresent()) {
            throw new ClientErrorException(Response.status(429)
                    .header(HttpHeaders.RETRY_AFTER, pause.get().toSeconds() + 1)
                    .build());
        }
        return closed(403, survey, questionnaire, locale, ClosedView.Reason.NOT_INVITED, null);
    }

    /** Whether the survey may be answered with what stands in the link. */
    boolean mayAnswer(Survey survey, String invitation) {
        return !survey.isInvitedOnly()
                || !invitation.isEmpty()
                        && invitations
                                .find(survey, invitation)
                                .filter(found -> !found.isUsed())
                                .isPresent();
    }

    private SurveyFrame frame(Survey survey, Questionnaire questionnaire, String locale, String query) {
        return SurveyPages.frame(survey.link(), brand(survey), questionnaire, locale, query);
    }

    /** The one place that says how the brand looks. */
    private BrandLook brand(Survey survey) {
        return looks.of(workspace(survey));
    }

    private Page words(Survey survey, String locale) {
        return pages.open(workspace(survey), locale.equals("fa") ? "fa" : "en");
    }

    Workspace workspace(Survey survey) {
        if (workspace == null) {
            workspace = workspaces.get(survey.workspaceId());
        }
        return workspace;
    }
}
