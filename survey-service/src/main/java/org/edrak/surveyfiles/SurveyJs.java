package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.edrak.surveyfiles.SurveyFile.Format;

/** Definitions of SurveyJS. */
final class SurveyJs {
    private static final Pattern PIPE = Pattern.compile("\\{([^{}]{1,200})}");

    /** What only concerns looks, or is the tool's own, and needs no word. */
    static final Set<String> UNSEEN = Set.of(
            "$schema",
            "width",
            "minWidth",
            "maxWidth",
            "startWithNewLine",
            "titleLocation",
            "descriptionLocation",
            "hideNumber",
            "showNumber",
            "showQuestionNumbers",
            "logo",
            "logoPosition",
            "logoFit",
            "logoWidth",
            "logoHeight",
            "widthMode",
            "indent",
            "state",
            "colCount",
            "size",
            "rows",
            "placeholder",
            "autocomplete",
            "questionTitleLocation",
            "questionErrorLocation",
            "focusFirstQuestionAutomatic",
            "headerView",
            "checkErrorsMode",
            "textUpdateMode",
            "progressBarType",
            "showTitle",
            "fitToContainer",
            "displayMode",
            "rateColorMode",
            "scaleColorMode",
            "searchEnabled",
            "allowClear",
            "cellType",
            "renderAs",
            "autoGrow",
            "allowResize",
            "isRequired",
            "requiredErrorText",
            "commentText",
            "valueName",
            "autoRateSize",
            "swapOrder",
            "questionDescriptionLocation",
            "backgroundImage",
            "themeVariables",
            "clearInvisibleValues",
            "showCompletedPage",
            "showPrevButton",
            "completeText",
            "pagePrevText",
            "pageNextText",
            "startSurveyText",
            "requiredText",
            "goNextPageAutomatic",
            "cookieName",
            "surveyPostId",
            "surveyId");

    private final Draft draft;
    private final SurveyJsQuestions questions;

    private SurveyJs(String locale) {
        draft = new Draft(locale, Dialect.SURVEYJS);
        questions = new SurveyJsQuestions(draft);
    }

    static SurveyFile read(JsonNode json, String title) {
        String named = Locales.tag(json.path("locale").asText());
        SurveyJs survey = new SurveyJs(named == null ? Locales.guess(json.toString()) : named);
        survey.take(json, title);
        Finish.finish(survey.draft, PIPE);
        return new SurveyFile(
                Format.SURVEYJS, survey.draft, null, file -> SurveyJsResults.read(file, survey.draft.columns));
    }

    private void take(JsonNode json, String title) {
        draft.words(draft.root, "title", questions.words(json, "title").or(Words.of(draft.locale, title)));
        draft.words(draft.root, "description", questions.words(json, "description"));
        draft.words(draft.root, "thanks", questions.words(json, "completedHtml"));
        if (json.path("showProgressBar").asText().matches("off|none")) {
            draft.root.put("showProgressBar", false);
        }
        questions.noteOthers(
                json,
                "",
                Set.of(
                        "title",
                        "description",
                        "locale",
                        "pages",
                        "elements",
                        "questions",
                        "triggers",
                        "calculatedValues",
                        "completedHtml",
                        "showProgressBar",
                        "questionsOrder"));
        for (JsonNode value : json.path("calculatedValues")) {
            draft.calculated(
                    value.path("name").asText(), value.path("expression").asText());
        }
        boolean random = json.path("questionsOrder").asText().equals("random");
        if (json.path("pages").isArray()) {
            json.path("pages").forEach(page -> page(page, random));
        } else {
            page(json, random);
        }
        json.path("triggers").forEach(this::trigger);
    }

    private void page(JsonNode page, boolean random) {
        String name = page.path("name").asText("page" + (draft.array("pages").size() + 1));
        boolean whole = page.has("pages") || page.has("completedHtml") || page.has("triggers");
        ObjectNode taken = draft.page(name, whole ? new Words() : questions.words(page, "title"));
        if (!whole) {
            draft.words(taken, "description", questions.words(page, "description"));
            questions.noteOthers(
                    page,
                    name,
                    Set.of(
                            "name",
                            "title",
                            "description",
                            "visibleIf",
                            "questionsOrder",
                            "elements",
                            "questions",
                            "visible"));
        }
        if (random || page.path("questionsOrder").asText().equals("random")) {
            taken.put("questionsOrder", "random");
        }
        String condition = page.path("visibleIf").asText();
        if (!condition.isBlank()) {
            draft.condition(taken, "visibleIf", condition, name);
        }
        List<JsonNode> elements = new ArrayList<>();
        page.path("elements").forEach(elements::add);
        page.path("questions").forEach(elements::add);
        elements.forEach(element -> questions.take(element, List.of()));
    }

    private void trigger(JsonNode trigger) {
        String type = trigger.path("type").asText();
        String expression = trigger.path("expression").asText();
        switch (type) {
            case "complete" -> {
                ObjectNode taken = draft.array("triggers").addObject().put("type", "complete");
                draft.condition(taken, "expression", expression, type);
            }
            case "skip" -> {
                String target = trigger.path("gotoName").asText();
                ObjectNode taken = draft.array("triggers").addObject().put("type", "skip");
                draft.condition(taken, "expression", expression, type);
                draft.later(() -> taken.put("gotoName", questions.pageOf(target)));
            }
            default -> draft.note(type, "surveyfile.trigger", expression);
        }
    }
}
