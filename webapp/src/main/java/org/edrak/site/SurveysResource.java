package org.edrak.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.edrak.bodies.FormBody;
import org.edrak.editing.NewSurveys;
import org.edrak.editing.SettingsForm;
import org.edrak.ids.Ids;
import org.edrak.pages.views.SurveyRow;
import org.edrak.pages.views.SurveyView;
import org.edrak.pages.views.SurveysView;
import org.edrak.people.Role;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.responses.Responses;
import org.edrak.surveys.Draft;
import org.edrak.surveys.PublishedQuestionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.SurveyChange;
import org.edrak.surveys.SurveyChanges;
import org.edrak.surveys.Surveys;
import org.edrak.surveys.VersionChange;
import org.edrak.web.Authors;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** The pages on which surveys are listed, made, opened, closed and put away. */
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

    @Inject
    private NewSurveys making;

    @Inject
    private SurveyChanges changes;

    @Inject
    private CallersSurveys found;

    @Inject
    private Authors authors;

    @GET
    @RolesAllowed(Role.Keys.VIEWER)
    public Response list(@QueryParam("archived") @DefaultValue("") String archived) {
        boolean old = archived.equals("true");
        List<SurveyRow> all = rows.all(caller.workspaceId());
        List<SurveyRow> shown =
                all.stream().filter(survey -> survey.isArchived() == old).toList();
        return pages.show(new SurveysView(shown, old, all.size() - shown.size()));
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response choose() {
        return making.choose();
    }

    @POST
    @RolesAllowed(Role.Keys.ANALYST)
    public Response make(FormBody form) {
        return making.make(form);
    }

    @GET
    @Path("{survey}")
    @RolesAllowed(Role.Keys.VIEWER)
    public Response survey(@PathParam("survey") String id, @QueryParam("done") @Nullable String done) {
        Survey survey = found.find(id);
        Questionnaire asked = survey.isPublished() ? surveys.questionnaire(survey) : null;
        List<PublishedQuestionnaire> versions = surveys.versions(caller.workspaceId(), survey.id());
        String definition = survey.isPublished()
                ? surveys.published(survey.questionnaireId()).definition()
                : "";
        List<Instant> span = responses.span(survey.id());
        return Done.show(
                pages,
                done,
                new SurveyView(
                        rows.row(survey),
                        asked == null ? List.of() : links(survey, asked),
                        span.isEmpty() ? null : span.getFirst(),
                        asked == null ? List.of() : questions(asked),
                        definition,
                        written(survey, definition),
                        versions.stream().map(each -> version(each, survey)).toList(),
                        log(survey),
                        SettingsForm.on(survey.settings())));
    }

    private SurveyView.Written written(Survey survey, String definition) {
        Draft draft = found.draft(survey);
        return new SurveyView.Written(
                !QuestionnaireReader.same(draft.definition(), definition),
                draft.savedAt(),
                authors.name(draft.savedBy()));
    }

    private SurveyView.Version version(PublishedQuestionnaire version, Survey survey) {
        return new SurveyView.Version(
                version.version(),
                version.publishedAt(),
                authors.name(version.publishedBy()),
                version.id() == survey.questionnaireId());
    }

    private List<SurveyView.Change> log(Survey survey) {
        return changes.of(caller.workspaceId(), survey.id()).stream()
                .map(change -> new SurveyView.Change(
                        change.what().key(), change.version(), authors.name(change.changedBy()), change.changedAt()))
                .toList();
    }

    private List<SurveyView.Link> links(Survey survey, Questionnaire asked) {
        return asked.locales().stream()
                .map(locale -> new SurveyView.Link(locale, pages.origin() + "/s/" + survey.link() + "?lang=" + locale))
                .toList();
    }

    private List<SurveyView.Asked> questions(Questionnaire asked) {
        String language = pages.page().language();
        return asked.questions().stream()
                .map(question -> new SurveyView.Asked(
                        question.name(),
                        VersionChange.kind(question),
                        question.title().in(language, asked.locale()),
                        question.isRequired()))
                .toList();
    }

    @POST
    @Path("{survey}/state")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response change(@PathParam("survey") String id, FormBody form) {
        Survey survey = found.find(id);
        String done = switch (form.value("state")) {
            case "open" -> change(survey, SurveyChange.What.REOPENED, "survey.opened.done");
            case "closed" -> change(survey, SurveyChange.What.CLOSED, "survey.closed.done");
            case "archived" -> change(survey, SurveyChange.What.ARCHIVED, "survey.archived.done");
            case "restored" -> change(survey, SurveyChange.What.RESTORED, "survey.restored.done");
            default -> throw new BadRequestException();
        };
        return Pages.to("/surveys/" + Ids.text(survey.id()) + "?done=" + done).build();
    }

    private String change(Survey survey, SurveyChange.What what, String done) {
        surveys.change(caller.workspaceId(), survey.id(), what, caller.memberId());
        return done;
    }

    @POST
    @Path("{survey}/copies")
    @RolesAllowed(Role.Keys.ANALYST)
    public Response duplicate(@PathParam("survey") String id) {
        Survey copy = surveys.duplicate(found.find(id), caller.memberId());
        return Pages.to("/surveys/" + Ids.text(copy.id()) + "/edit").build();
    }
}
