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
    private final Map<String, String> pages = new HashMap<>();

    SurveyJsQuestions(Draft draft) {
        this.draft = draft;
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
        QuestionDraft question = question(type, name, element);
        if (question == null) {
            return;
        }
        noteOthers(element, name, TAKEN);
        common(question, element, conditions);
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

    private void common(QuestionDraft question, JsonNode element, List<String> conditions) {
        ObjectNode json = question.json;
        question.words("description", words(element, "description"));
        conditions.forEach(condition -> draft.condition(json, "visibleIf", condition, question.place));
        for (String member : List.of("visibleIf", "enableIf", "requiredIf")) {
            String condition = element.path(member).asText();
            if (!condition.isBlank()) {
                draft.condition(json, member, condition, question.place);
            }
        }
        for (String key : List.of("driver", "touchpoint")) {
            if (element.path(key).isTextual()) {
                question.put(key, element.path(key).asText());
            }
        }
        boolean required = element.path("isRequired").asBoolean()
                || element.path("isAllRowRequired").asBoolean()
                || element.path("eachRowRequired").asBoolean();
        question.flag("isRequired", required && !json.path("type").asText().equals("statement"));
        SurveyJsValidators.take(question, element, words -> words(words, "text"));
        if (element.path("hasComment").asBoolean()
                || element.path("showCommentArea").asBoolean()) {
            QuestionDraft comment = draft.question(
                    "comment",
                    question.place + "-Comment",
                    words(element, "commentText").or(words(element, "title")));
            draft.columns.put(question.place + "-Comment", new Destination.Value(comment.name, Map.of()));
        }
    }

    private @Nullable QuestionDraft question(String type, String name, JsonNode element) {
        Words title = words(element, "title");
        SurveyJsChoices choices = new SurveyJsChoices(draft, this);
        return switch (type) {
            case "text", "slider" -> text(name, title, element);
            case "comment" -> value("comment", name, title, element);
            case "boolean" -> yesNo(name, title, element);
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
            case "multipletext" -> texts(name, title, element);
            case "html" -> draft.question("statement", name, words(element, "html"));
            case "file" -> file(name, title);
            default -> {
                if (OURS.contains(type)) {
                    yield ours(type, name, title, element);
                }
                draft.note(name, "surveyfile.unsupported-question", type);
                yield null;
            }
        };
    }

    private QuestionDraft ours(String type, String name, Words title, JsonNode element) {
        QuestionDraft question = draft.question(type, name, title);
        for (String member : List.of("rateMin", "rateMax", "rows", "total", "dimension", "maxLength")) {
            if (element.has(member)) {
                question.json.set(member, element.get(member));
            }
        }
        draft.columns.put(name, new Destination.Value(question.name, Map.of()));
        return question.variable(Variable.of(question.name, Variable.Kind.NUMBER));
    }

    private QuestionDraft value(String type, String name, Words title, JsonNode element) {
        QuestionDraft question = draft.question(type, name, title);
        int most = element.path("maxLength").asInt(-1);
        if (most > 0) {
            question.put("maxLength", Math.min(most, 10_000));
        }
        draft.columns.put(name, new Destination.Value(question.name, Map.of()));
        return question.variable(Variable.of(question.name, Variable.Kind.TEXT));
    }

    private QuestionDraft text(String name, Words title, JsonNode element) {
        String input = element.path("type").asText().equals("slider")
                ? "number"
                : element.path("inputType").asText("text");
        return switch (input) {
            case "number", "range" -> number(name, title, element);
            case "date" -> {
                QuestionDraft day = draft.question("text", name, title).put("inputType", "date");
                for (String end : List.of("min", "max")) {
                    if (element.path(end).asText().matches("\\d{4}-\\d{2}-\\d{2}")) {
                        day.put(end, element.path(end).asText());
                    }
                }
                draft.columns.put(name, new Destination.Day(day.name));
                yield day.variable(Variable.of(day.name, Variable.Kind.TEXT));
            }
            case "email", "tel" -> {
                QuestionDraft address = draft.question("text", name, title).put("inputType", input);
                draft.columns.put(name, new Destination.Value(address.name, Map.of()));
                yield address.variable(Variable.of(address.name, Variable.Kind.TEXT));
            }
            default -> {
                if (!input.equals("text")) {
                    draft.note(name, "surveyfile.input", input);
                }
                yield value("text", name, title, element);
            }
        };
    }

    private QuestionDraft number(String name, Words title, JsonNode element) {
        QuestionDraft number = draft.question("text", name, title).put("inputType", "number");
        boolean whole = element.path("step").isIntegralNumber();
        number.put("decimals", whole ? 0 : 6);
        for (String end : List.of("min", "max")) {
            if (element.path(end).isNumber()) {
                number.json.set(end, element.get(end));
            }
        }
        draft.columns.put(name, new Destination.Amount(number.name));
        return number.variable(Variable.of(number.name, Variable.Kind.NUMBER));
    }

    private QuestionDraft yesNo(String name, Words title, JsonNode element) {
        QuestionDraft question = draft.question("boolean", name, title)
                .words("labelTrue", words(element, "labelTrue"))
                .words("labelFalse", words(element, "labelFalse"));
        Map<String, String> codes = Map.of(
                element.path("valueTrue").asText("true"),
                "true",
                element.path("valueFalse").asText("false"),
                "false");
        draft.columns.put(name, new Destination.Value(question.name, codes));
        return question.variable(Variable.of(question.name, Variable.Kind.TRUTH, codes));
    }

    private QuestionDraft file(String name, Words title) {
        draft.columns.put(name, new Destination.Value("", Map.of()));
        return draft.question("file", name, title);
    }

    private @Nullable QuestionDraft texts(String name, Words title, JsonNode element) {
        QuestionDraft heading = draft.question("statement", name, title);
        draft.note(name, "surveyfile.split");
        for (JsonNode item : element.path("items")) {
            String own = item.path("name").asText();
            QuestionDraft part = text(name + "." + own, words(item, "title").or(Words.of(draft.locale, own)), item);
            part.flag("isRequired", item.path("isRequired").asBoolean());
        }
        return heading;
    }
}
