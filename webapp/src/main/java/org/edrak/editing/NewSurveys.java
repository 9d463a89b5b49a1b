package org.edrak.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.FormBody;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.NewSurveyView;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.samples.SampleSurvey;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.templates.Templates;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** Makes surveys as the page for it asks: from nothing, from a template or from JSON. */
@RequestScoped
public class NewSurveys {
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?";

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Surveys surveys;

    public Response choose() {
        return pages.show(view(SampleSurvey.definition(), List.of()));
    }

    /** Makes what the form asks for; without {@code from} its definition is published at once. */
    public Response make(FormBody form) {
        String from = form.value("from");
        if (from.isEmpty()) {
            return publish(form.value("definition"));
        }
        return switch (from) {
            case "nothing" -> edit(empty(form.value("title").strip(), form.value("locale")));
            case "template" ->
                edit(Templates.find(form.value("template"))
                        .orElseThrow(NotFoundException::new)
                        .definition());
            case "definition" -> draft(form.value("definition"));
            default -> throw new NotFoundException();
        };
    }

    private Response publish(String definition) {
        try {
            Survey survey = surveys.publish(caller.workspaceId(), definition, caller.memberId());
            return Pages.to(address(survey) + "?done=survey.created.done").build();
        } catch (InvalidDefinition e) {
            return pages.refuse(400, view(definition, DefinitionProblems.of(pages.page(), e)));
        }
    }

    private Response draft(String definition) {
        try {
            DraftText.check(definition);
            return edit(definition);
        } catch (BadBody e) {
            Page page = pages.page();
            return pages.refuse(
                    400,
                    view(
                            definition,
                            List.of(new NewSurveyView.Problem(e.place(), page.t("definition.not-json", e.place())))));
        }
    }

    private Response edit(String definition) {
        Survey survey = surveys.draft(caller.workspaceId(), definition, caller.memberId());
        return Pages.to(address(survey) + "/edit").build();
    }

    private String empty(String title, String locale) {
        String language = locale.matches(LANGUAGE) ? locale : pages.page().language();
        ObjectNode definition = Json.MAPPER.createObjectNode();
        if (!title.isEmpty()) {
            definition.putObject("title").put(language, title);
        }
        definition.put("locale", language);
        ObjectNode page = definition.putArray("pages").addObject().put("name", "page1");
        page.putArray("elements");
        return definition.toPrettyString();
    }

    private NewSurveyView view(String definition, List<NewSurveyView.Problem> problems) {
        Page page = pages.page();
        return new NewSurveyView(
                definition,
                problems,
                Templates.all().stream()
                        .map(template -> new NewSurveyView.Starter(
                                template.key(),
                                template.title().in(page.language(), "en"),
                                template.description().in(page.language(), "en"),
                                template.questions(),
                                template.minutes()))
                        .toList());
    }

    private static String address(Survey survey) {
        return "/surveys/" + Ids.text(survey.id());
    }
}
