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
import java.util.Optional;
import org.edrak.bodies.FormBody;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.NewSurveyView;
import org.edrak.pages.views.PublishView;
import org.edrak.people.Role;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.responses.Responses;
import org.edrak.surveys.Draft;
import org.edrak.surveys.DraftConflict;
import org.edrak.surveys.Drafts;
import org.edrak.surveys.PublishedQuestionnaire;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.surveys.VersionChange;
import org.edrak.web.Authors;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Publishes a survey's draft, after it has shown what that changes. */
@Path("/surveys/{survey}/publish")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class PublishResource {
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

    @Inject
    private Drafts drafts;

    @Inject
    private Responses responses;

    @Inject
    private Authors authors;

    @GET
    public Response ask() {
        Survey survey = found.find(id);
        return pages.show(view(survey, found.draft(survey), null));
    }

    @POST
    public Response publish(FormBody form) {
        Survey survey = found.find(id);
        try {
            drafts.publish(caller.workspaceId(), survey.id(), Revision.of(form.value("revision")), caller.memberId());
            return Pages.to("/surveys/" + Ids.text(survey.id()) + "?done=survey.published.done")
                    .build();
        } catch (InvalidDefinition e) {
            return pages.refuse(400, view(survey, found.draft(survey), null));
        } catch (DraftConflict e) {
            return pages.refuse(
                    409, view(survey, e.current(), authors.name(e.current().savedBy())));
        }
    }

    private PublishView view(Survey survey, Draft draft, @Nullable String conflict) {
        Page page = pages.page();
        List<NewSurveyView.Problem> problems = DefinitionProblems.of(page, draft.definition());
        Optional<Questionnaire> next =
                problems.isEmpty() ? Optional.of(QuestionnaireReader.read(draft.definition())) : Optional.empty();
        int last = surveys.versions(caller.workspaceId(), survey.id()).stream()
                .mapToInt(PublishedQuestionnaire::version)
                .max()
                .orElse(0);
        boolean files = next.stream()
                .flatMap(asked -> asked.questions().stream())
                .anyMatch(question -> question instanceof Question.FileUpload);
        return new PublishView(
                Ids.text(survey.id()),
                draft.title()
                        .map(title -> title.in(page.language(), page.language()))
                        .orElse(page.t("survey.untitled")),
                draft.revision(),
                last + 1,
                problems,
                next.map(asked -> changes(page, survey, asked)).orElse(List.of()),
                responses.count(survey.id()),
                files && !survey.settings().takesFiles(),
                conflict);
    }

    private List<PublishView.Change> changes(Page page, Survey survey, Questionnaire next) {
        return survey.isPublished()
                ? VersionChange.between(surveys.questionnaire(survey), next).stream()
                        .map(change -> SaidChange.of(page, change, next.locale()))
                        .toList()
                : List.of();
    }
}
