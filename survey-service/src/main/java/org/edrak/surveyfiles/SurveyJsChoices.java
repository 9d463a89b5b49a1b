package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes over the questions of SurveyJS that offer choices. */
final class SurveyJsChoices {
    private final Draft draft;
    private final SurveyJsQuestions questions;

    SurveyJsChoices(Draft draft, SurveyJsQuestions questions) {
        this.draft = draft;
        this.questions = questions;
    }

    private List<Option> options(String place, JsonNode list) {
        List<Option> options = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.isObject()) {
                String value = item.path("value").asText(item.path("name").asText());
                options.add(Option.of(value, questions.words(item, "text").or(questions.words(item, "title"))));
                if (item.has("enableIf")) {
                    draft.note(place, "surveyfile.member", "enableIf");
                }
            } else {
                String[] parts = item.asText().split("\\|", 2);
                options.add(Option.of(parts[0], Words.of(draft.locale, parts[parts.length - 1])));
            }
        }
        return options;
    }

    private Map<String, String> offer(QuestionDraft question, JsonNode element) {
        List<Option> options = options(question.place, element.path("choices"));
        if (element.has("choicesByUrl") || element.has("choicesFromQuestion")) {
            draft.note(question.place, "surveyfile.choices-elsewhere");
        }
        // A choice with such a value is the special one, and only says where that stands.
        boolean checkbox = question.json.path("type").asText().equals("checkbox");
        boolean hasOther = element.path("hasOther").asBoolean()
                || element.path("showOtherItem").asBoolean();
        options.removeIf(option -> hasOther && option.code().equals("other"));
        if (element.path("hasOther").asBoolean()
                || element.path("showOtherItem").asBoolean()) {
            options.add(new Option("other", questions.words(element, "otherText"), Option.Role.OTHER));
            draft.columns.put(question.place + "-Comment", new Destination.Other(question.name));
        }
        if (element.path("hasNone").asBoolean() || element.path("showNoneItem").asBoolean()) {
            options.add(new Option(
                    "none", questions.words(element, "noneText"), checkbox ? Option.Role.NONE : Option.Role.PLAIN));
        }
        Map<String, String> values = question.choices(options);
        int i = 0;
        for (JsonNode item : element.path("choices")) {
            if (item.path("visibleIf").isTextual()
                    && i < question.json.path("choices").size()) {
                var choice = (com.fasterxml.jackson.databind.node.ObjectNode)
                        question.json.path("choices").get(i);
                draft.condition(choice, "visibleIf", item.path("visibleIf").asText(), question.place);
            }
            i++;
        }
        switch (element.path("choicesOrder").asText("none")) {
            case "random" -> question.put("choicesOrder", "random");
            case "asc", "desc" -> draft.note(question.place, "surveyfile.member", "choicesOrder");
            default -> {}
        }
        return values;
    }

    QuestionDraft single(String type, String name, Words title, JsonNode element) {
        QuestionDraft question = draft.question(type, name, title);
        Map<String, String> values = offer(question, element);
        draft.columns.put(name, new Destination.Value(question.name, values));
        return question.variable(Variable.of(question.name, Variable.Kind.CHOICE, values));
    }

    QuestionDraft several(String name, Words title, JsonNode element) {
        QuestionDraft question = draft.question("checkbox", name, title);
        for (String member : List.of("minSelectedChoices", "maxSelectedChoices")) {
            if (element.path(member).asInt() > 0) {
                question.put(member, element.path(member).asInt());
            }
        }
        Map<String, String> values = offer(question, element);
        draft.columns.put(name, new Destination.Value(question.name, values));
        return question.variable(Variable.of(question.name, Variable.Kind.CHOICES, values));
    }

    QuestionDraft ranking(String name, Words title, JsonNode element) {
        QuestionDraft question = draft.question("ranking", name, title);
        Map<String, String> values = question.choices(options(name, element.path("choices")));
        for (int rank = 1; rank <= values.size(); rank++) {
            draft.columns.put(name + "[" + rank + "]", new Destination.Ranked(question.name, rank, values));
        }
        return question;
    }

    QuestionDraft rating(String name, Words title, JsonNode element) {
        List<Option> steps = options(name, element.path("rateValues"));
        NumberScale scale = NumberScale.of(steps);
        if (scale == null && !steps.isEmpty()) {
            QuestionDraft question = draft.question("radiogroup", name, title);
            Map<String, String> values = question.choices(steps);
            draft.columns.put(name, new Destination.Value(question.name, values));
            return question.variable(Variable.of(question.name, Variable.Kind.CHOICE, values));
        }
        int min = scale == null ? element.path("rateMin").asInt(1) : scale.min();
        int count = element.path("rateCount").asInt(0);
        int max = scale == null ? element.path("rateMax").asInt(count > 0 ? min + count - 1 : 5) : scale.max();
        boolean nps = NpsSigns.isNps(min, max, name, title);
        QuestionDraft question = draft.question(nps ? "nps" : "rating", name, title)
                .words("minRateDescription", end(element, "min"))
                .words("maxRateDescription", end(element, "max"));
        if (!nps) {
            question.put("rateMin", min).put("rateMax", max);
            String look = element.path("rateType").asText();
            if (look.equals("stars") || look.equals("smileys")) {
                question.put("rateType", look);
            }
        }
        draft.columns.put(name, new Destination.Amount(question.name));
        return question.variable(Variable.of(question.name, Variable.Kind.NUMBER));
    }

    /** Versions of the tool spelt it in several ways. */
    private Words end(JsonNode element, String end) {
        return questions
                .words(element, end + "RateDescription")
                .or(questions.words(element, end.equals("min") ? "mininumRateDescription" : "maximumRateDescription"))
                .or(questions.words(element, "minimumRateDescription".startsWith(end) ? "minimumRateDescription" : ""));
    }

    QuestionDraft matrix(String name, Words title, JsonNode element) {
        List<Option> rows = options(name, element.path("rows"));
        List<Option> columns = options(name, element.path("columns"));
        return Grid.take(draft, name, title, rows, columns, row -> name + "." + row.code());
    }
}
