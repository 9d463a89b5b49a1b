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
import java.util.TreeMap;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.FormBody;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.pages.Messages;
import org.edrak.pages.Notice;
import org.edrak.pages.Page;
import org.edrak.pages.views.EditorView;
import org.edrak.pages.views.NewSurveyView;
import org.edrak.people.Role;
import org.edrak.surveys.Draft;
import org.edrak.surveys.DraftConflict;
import org.edrak.surveys.Drafts;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Authors;
import org.edrak.web.Caller;
import org.edrak.web.CallersSurveys;
import org.edrak.web.Guard;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** The page on which a survey's draft is written; its script saves by the API, without it the page is a form. */
@Path("/surveys/{survey}/edit")
@RequestScoped
@RolesAllowed(Role.Keys.ANALYST)
public class EditorResource {
    /** What the script says begins so. */
    private static final List<String> SAID =
            List.of("editor.", "question.kind.", "driver.", "survey.draft.", "survey.publish", "survey.untitled");

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
    private Authors authors;

    @GET
    public Response edit() {
        Survey survey = found.find(id);
        Draft draft = found.draft(survey);
        return framing(pages.show(view(survey, draft, draft.revision(), draft.definition(), null)));
    }

    @POST
    public Response save(FormBody form) {
        Survey survey = found.find(id);
        String definition = form.value("definition");
        int revision = Revision.of(form.value("revision"));
        if (form.value("do").equals("copy")) {
            DraftText.check(definition);
            Survey copy = surveys.draft(caller.workspaceId(), definition, caller.memberId());
            return Pages.to("/surveys/" + Ids.text(copy.id()) + "/edit").build();
        }
        try {
            DraftText.check(definition);
            Draft saved = drafts.save(caller.workspaceId(), survey.id(), revision, definition, caller.memberId());
            return form.value("do").equals("publish")
                    ? Pages.to("/surveys/" + Ids.text(survey.id()) + "/publish").build()
                    : framing(pages.show(
                            Notice.done("editor.saved.done"), view(survey, saved, saved.revision(), definition, null)));
        } catch (BadBody e) {
            Draft draft = found.draft(survey);
            return framing(pages.refuse(400, view(survey, draft, revision, definition, null)));
        } catch (DraftConflict e) {
            Draft current = e.current();
            var conflict = new EditorView.Conflict(authors.name(current.savedBy()), current.savedAt());
            return framing(pages.refuse(409, view(survey, current, revision, definition, conflict)));
        }
    }

    private EditorView view(
            Survey survey, Draft draft, int revision, String definition, EditorView.@Nullable Conflict conflict) {
        Page page = pages.page();
        List<NewSurveyView.Problem> problems = DefinitionProblems.of(page, definition);
        return new EditorView(
                Ids.text(survey.id()),
                draft.title()
                        .map(title -> title.in(page.language(), page.language()))
                        .orElse(page.t("survey.untitled")),
                survey.isPublished(),
                revision,
                draft.savedAt(),
                authors.name(draft.savedBy()),
                definition,
                problems,
                words(page),
                conflict);
    }

    /** The page shows another one of ours: the preview. */
    private static Response framing(Response page) {
        return Response.fromResponse(page)
                .header("Content-Security-Policy", Guard.FRAMING)
                .build();
    }

    private static String words(Page page) {
        Map<String, String> words = new TreeMap<>();
        Messages messages = Messages.of(page.locale());
        for (String key : messages.keys()) {
            if (SAID.stream().anyMatch(key::startsWith)) {
                words.put(key, messages.text(key));
            }
        }
        return Json.text(words);
    }
}
