package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes over the questions of SurveyJS that are answered in fields. */
final class SurveyJsFields {
    private final Draft draft;
    private final SurveyJsQuestions questions;

    SurveyJsFields(Draft draft, SurveyJsQuestions questions) {
        this.draft = draft;
        this.questions = questions;
    }

    private Words words(JsonNode json, String member) {
        return questions.words(json, member);
    }

    QuestionDraft ours(String type, String name, Words title, JsonNode element) {
        QuestionDraft question = draft.question(type, name, title);
        for (String member : List.of("rateMin", "rateMax", "rows", "total", "dimension", "maxLength")) {
            if (element.has(member)) {
                question.json.set(member, element.get(member));
            }
        }
        draft.columns.put(name, new Destination.Value(question.name, Map.of()));
        return question.variable(Variable.of(question.name, Variable.Kind.NUMBER));
    }

    QuestionDraft value(String type, String name, Words title, JsonNode element) {
        QuestionDraft question = draft.question(type, name, title);
        int most = element.path("maxLength").asInt(-1);
        if (most > 0) {
            question.put("maxLength", Math.min(most, 10_000));
        }
        draft.columns.put(name, new Destination.Value(question.name, Map.of()));
        return question.variable(Variable.of(question.name, Variable.Kind.TEXT));
    }

    QuestionDraft text(String name, Words title, JsonNode element) {
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

    QuestionDraft yesNo(String name, Words title, JsonNode element) {
        QuestionDraft question = draft.question("boolean", name, title)
                .words("labelTrue", words(element, "labelTrue"))
                .words("labelFalse", words(element, "labelFalse"));
        Map<String, String> codes = new HashMap<>();
        codes.put(element.path("valueFalse").asText("false"), "false");
        codes.put(element.path("valueTrue").asText("true"), "true");
        draft.columns.put(name, new Destination.Value(question.name, codes));
        return question.variable(Variable.of(question.name, Variable.Kind.TRUTH, codes));
    }

    QuestionDraft file(String name, Words title) {
        draft.note(name, "surveyfile.files-of-answers");
        draft.columns.put(name, new Destination.Nowhere());
        return draft.question("file", name, title);
    }

    QuestionDraft texts(String name, Words title, JsonNode element) {
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
