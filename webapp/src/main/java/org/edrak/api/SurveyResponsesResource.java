package org.edrak.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.edrak.answers.Answer;
import org.edrak.answers.CheckedAnswers;
import org.edrak.answers.JsonAnswers;
import org.edrak.answers.Respondent;
import org.edrak.bodies.BadBody;
import org.edrak.ids.Ids;
import org.edrak.people.Role;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.AnswerFiles;
import org.edrak.responses.Channel;
import org.edrak.responses.Course;
import org.edrak.responses.IntakeFull;
import org.edrak.responses.Invitations;
import org.edrak.responses.KeyReused;
import org.edrak.responses.NewResponse;
import org.edrak.responses.NotInvited;
import org.edrak.responses.QuotaFull;
import org.edrak.responses.ResponseFilter;
import org.edrak.responses.ResponseIntake;
import org.edrak.responses.Submitted;
import org.edrak.responses.SurveyClosed;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Count;
import org.edrak.web.Pages;
import org.edrak.web.Problem;
import org.jspecify.annotations.Nullable;

/** Responses for programs: anybody with the survey's link may send one, the workspace may read them. */
@Path("/api/v1/surveys/{survey}/responses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyResponsesResource {
    private static final int LONGEST_KEY = 90;
    private static final int MOST = 1000;

    @Inject
    private AnswerFiles files;

    @Inject
    private Surveys surveys;

    @Inject
    private CallersSurveys found;

    @Inject
    private ResponseRows rows;

    @Inject
    private ResponseIntake intake;

    @Inject
    private Invitations invitations;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Pages pages;

    @Inject
    private InstantSource clock;

    /**
     * What a program sends.
     *
     * @param answers question's name to answer
     * @param locale the language in which it was asked; the questionnaire's own when left out
     * @param token of an invitation, which a survey may ask for, and by which the customer's attributes are known
     */
    public record Sent(
            JsonNode answers,
            @Nullable String locale,
            @Nullable String token) {}

    /** The receipt of a stored response. */
    public record Receipt(String id) {}

    @POST
    @PermitAll
    public Response submit(
            @PathParam("survey") String link, @HeaderParam("Idempotency-Key") @Nullable String key, Sent sent) {
        Survey survey = surveys.byLink(link).orElseThrow(NotFoundException::new);
        if (key != null && (key.isEmpty() || key.length() > LONGEST_KEY)) {
            return Problem.of(400, "An Idempotency-Key has 1 to 90 characters.")
                    .answer()
                    .build();
        }
        if (sent == null || sent.answers() == null || !sent.answers().isObject()) {
            throw new BadBody("/answers", "The answers are a JSON object.");
        }
        Questionnaire questionnaire = surveys.questionnaire(survey);
        CheckedAnswers checked =
                JsonAnswers.check(questionnaire, sent.answers(), respondent(survey, questionnaire, sent));
        List<Violation> violations = new ArrayList<>(checked.problems().stream()
                .map(problem -> Violation.of(pages.page(), problem.field(), problem.code(), problem.arguments()))
                .toList());
        violations.addAll(unknownFiles(survey, checked));
        if (!violations.isEmpty()) {
            return Violation.refuse("Some answers are not valid; nothing was stored.", violations);
        }
        String locale = sent.locale() == null ? questionnaire.locale() : sent.locale();
        if (!questionnaire.locales().contains(locale)) {
            throw new BadBody("/locale", "The survey is not asked in this language.");
        }
        return store(
                survey,
                new NewResponse(
                        survey.questionnaireId(),
                        Channel.API,
                        locale,
                        clock.instant(),
                        checked,
                        key == null ? null : "api:" + key,
                        new Course(null, List.of(), null, sent.token(), null)));
    }

    private Respondent respondent(Survey survey, Questionnaire questionnaire, Sent sent) {
        String token = sent.token() == null ? "" : sent.token();
        return new Respondent(questionnaire.locale(), 0, invitations.attributes(survey, token, ""));
    }

    /** A file is an answer only where it was sent, to this question of this survey. */
    private List<Violation> unknownFiles(Survey survey, CheckedAnswers checked) {
        List<Violation> unknown = new ArrayList<>();
        checked.answers().forEach((question, answer) -> {
            if (answer instanceof Answer.StoredFile file
                    && files.name(survey, question, file.id()).isEmpty()) {
                unknown.add(Violation.of(pages.page(), question, "answer.not-a-file", List.of()));
            }
        });
        return unknown;
    }

    private Response store(Survey survey, NewResponse given) {
        try {
            Submitted submitted = intake.submit(survey, given);
            return Response.status(submitted.isNew() ? 201 : 200)
                    .entity(new Receipt(Ids.text(submitted.responseId())))
                    .build();
        } catch (SurveyClosed e) {
            return Problem.of(410, "The survey is closed and takes no responses.")
                    .answer()
                    .build();
        } catch (KeyReused e) {
            return Problem.of(422, "This Idempotency-Key came before with other answers.")
                    .answer()
                    .build();
        } catch (QuotaFull e) {
            return Problem.of(409, "There are enough responses of this kind; nothing was stored.")
                    .with("quota", e.quota().name())
                    .answer()
                    .build();
        } catch (NotInvited e) {
            return invitations
                    .noteWrong(request.getRemoteAddr())
                    .map(SurveyResponsesResource::tooMany)
                    .orElseGet(SurveyResponsesResource::notInvited);
        } catch (IntakeFull e) {
            return Problem.of(503, "More responses come than can be stored; send it again.")
                    .answer()
                    .header(HttpHeaders.RETRY_AFTER, e.pause().toSeconds())
                    .build();
        }
    }

    private static Response notInvited() {
        return Problem.of(403, "The token is none of this survey's, or has served already; nothing was stored.")
                .answer()
                .build();
    }

    private static Response tooMany(Duration pause) {
        return Problem.of(429, "Too many tokens that do not serve.")
                .answer()
                .header(HttpHeaders.RETRY_AFTER, pause.toSeconds() + 1)
                .build();
    }

    @GET
    @RolesAllowed(Role.Keys.ANALYST)
    public ResponseRows.Listed list(
            @PathParam("survey") String id,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("100") Count asked) {
        Survey survey = found.find(id);
        if (asked.value() < 1 || asked.value() > MOST) {
            throw new BadBody("limit", "A page has 1 to 1000 responses.");
        }
        long last = after.isEmpty()
                ? 0
                : Ids.parse(after).orElseThrow(() -> new BadBody("after", "This is not the id of a response."));
        return rows.page(ResponseFilter.of(survey.workspaceId(), survey.id()), false, last, asked.value());
    }
}
