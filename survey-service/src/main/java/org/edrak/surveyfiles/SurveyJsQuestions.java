package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes over the questions of SurveyJS. */
final class SurveyJsQuestions {
    private static final Set<String> TAKEN = Set.of(
            "type",
            "name",
            "title",
            "description",
            "visibleIf",
            "enableIf",
            "requiredIf",
            "validators",
            "choices",
            "choicesOrder",
            "hasOther",
            "showOtherItem",
            "otherText",
            "hasNone",
            "showNoneItem",
            "noneText",
            "hasComment",
            "showCommentArea",
            "rateMin",
            "rateMax",
            "rateValues",
            "rateCount",
            "rateType",
            "columns",
            "rowsOrder",
            "minRateDescription",
            "maxRateDescription",
            "mininumRateDescription",
            "minimumRateDescription",
            "maximumRateDescription",
            "items",
            "inputType",
            "min",
            "max",
            "maxLength",
            "labelTrue",
            "labelFalse",
            "valueTrue",
            "valueFalse",
            "html",
            "expression",
            "maxSize",
            "acceptedTypes",
            "multiSelect",
            "minSelectedChoices",
            "maxSelectedChoices",
            "elements",
            "isAllRowRequired",
            "eachRowRequired",
            "driver",
            "touchpoint",
            "step");
    private static final Set<String> OURS =
            Set.of("nps", "csat", "ces", "pair", "constantsum", "kano", "consent", "statement", "hidden");

    private final Draft draft;
    private final SurveyJsFields fields;
    private final Map<String, String> pages = new HashMap<>();

    SurveyJsQuestions(Draft draft) {
        this.draft = draft;
        this.fields = new SurveyJsFields(draft, this);
    }

    /** The page on which a question stands, or the page itself. */
    String pageOf(String name) {
        return pages.getOrDefault(name, name);
    }

    Words words(JsonNode json, String member) {
        JsonNode value = json.path(member);
        Words words = new Words();
        if (value.isObject()) {
            value.properties().forEach(text -> {
                String locale = text.getKey().equals("default") ? draft.locale : Locales.tag(text.getKey());
                if (locale == null) {
                    draft.note(json.path("name").asText(member), "surveyfile.language", text.getKey());
                } else {
                    words.and(locale, text.getValue().asText());
                }
            });
        } else if (value.isValueNode()) {
            words.and(draft.locale, value.asText());
        }
        return words;
    }

    void noteOthers(JsonNode json, String place, Set<String> taken) {
        json.fieldNames().forEachRemaining(member -> {
            if (!taken.contains(member) && !SurveyJs.UNSEEN.contains(member)) {
                draft.note(place, "surveyfile.member", member);
            }
        });
    }

    void take(JsonNode element, List<String> conditions) {
        String type = element.path("type").asText("text");
        String name = element.path("name").asText("");
        pages.put(name, draft.page().path("name").asText());
        if (type.equals("panel")) {
            panel(element, conditions);
            return;
        }
        if (type.equals("expression")) {
            draft.calculated(name, element.path("expression").asText());
            return;
        }
        JsonNode elements = draft.page().path("elements");
        int before = elements.size();
        QuestionDraft question = question(type, name, element);
        if (question == null) {
            return;
        }
        noteOthers(element, name, TAKEN);
        question.words("description", words(element, "description"));
        SurveyJsValidators.take(question, element, validator -> words(validator, "text"));
        comment(question, element);
        for (int i = before; i < elements.size(); i++) {
            common((ObjectNode) elements.get(i), name, element, conditions);
        }
    }

    private void panel(JsonNode panel, List<String> conditions) {
        List<String> all = new ArrayList<>(conditions);
        String condition = panel.path("visibleIf").asText();
        if (!condition.isBlank()) {
            all.add(condition);
        }
        Words title = words(panel, "title");
        if (!title.isEmpty()) {
            QuestionDraft statement = draft.question(
                            "statement", panel.path("name").asText("panel"), title)
                    .words("description", words(panel, "description"));
            all.forEach(each -> draft.condition(statement.json, "visibleIf", each, statement.place));
        }
        panel.path("elements").forEach(element -> take(element, all));
    }

    /** What one question there says holds for all that it became. */
    private void common(ObjectNode json, String place, JsonNode element, List<String> conditions) {
        conditions.forEach(condition -> draft.condition(json, "visibleIf", condition, place));
        boolean asks = !json.path("type").asText().equals("statement");
        for (String member : List.of("visibleIf", "enableIf", "requiredIf")) {
            String condition = element.path(member).asText();
            if (!condition.isBlank() && (asks || member.equals("visibleIf"))) {
                draft.condition(json, member, condition, place);
            }
        }
        for (String key : List.of("driver", "touchpoint")) {
            if (element.path(key).isTextual()) {
                json.put(key, element.path(key).asText());
            }
        }
        boolean required = element.path("isRequired").asBoolean()
                || element.path("isAllRowRequired").asBoolean()
                || element.path("eachRowRequired").asBoolean();
        if (required && asks && !json.path("name").asText().endsWith("-Comment")) {
            json.put("isRequired", true);
        }
    }

    private void comment(QuestionDraft question, JsonNode element) {
        if (element.path("hasComment").asBoolean()
                || element.path("showCommentArea").asBoolean()) {
            String column = question.place + "-Comment";
            Words title = words(element, "commentText").or(words(element, "title"));
            QuestionDraft comment = draft.question("comment", column, title);
            draft.columns.put(column, new Destination.Value(comment.name, Map.of()));
        }
    }

    private @Nullable QuestionDraft question(String type, String name, JsonNode element) {
        Words title = words(element, "title");
        SurveyJsChoices choices = new SurveyJsChoices(draft, this);
        return switch (type) {
            case "text", "slider" -> fields.text(name, title, element);
            case "comment" -> fields.value("comment", name, title, element);
            case "boolean" -> fields.yesNo(name, title, element);
            case "rating" -> choices.rating(name, title, element);
            case "radiogroup", "buttongroup" -> choices.single("radiogroup", name, title, element);
            case "dropdown" -> choices.single("dropdown", name, title, element);
            case "checkbox", "tagbox" -> choices.several(name, title, element);
            case "imagepicker" ->
                element.path("multiSelect").asBoolean()
                        ? choices.several(name, title, element)
                        : choices.single("radiogroup", name, title, element);
            case "ranking" -> choices.ranking(name, title, element);
            case "matrix" -> choices.matrix(name, title, element);
            case "multipletext" -> fields.texts(name, title, element);
            case "html" -> draft.question("statement", name, words(element, "html"));
            case "file" -> fields.file(name, title);
            default -> {
                if (OURS.contains(type)) {
                    yield fields.ours(type, name, title, element);
                }
                draft.note(name, "surveyfile.unsupported-question", type);
                yield null;
            }
        };
    }
}
