package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes over the questions of LimeSurvey, by the letters of their types. */
final class LimeSurveyQuestions {
    /** What changes the meaning of a question and is not taken over; the value that means nothing. */
    private static final Map<String, String> UNTAKEN = Map.ofEntries(
            Map.entry("array_filter", ""),
            Map.entry("array_filter_exclude", ""),
            Map.entry("em_validation_sq", ""),
            Map.entry("time_limit", ""),
            Map.entry("random_group", ""),
            Map.entry("equals_num_value", ""));

    private final Draft draft;
    private final LimeSurveyFields fields;
    private final LimeSurveyArrays arrays;

    LimeSurveyQuestions(Draft draft) {
        this.draft = draft;
        this.fields = new LimeSurveyFields(draft);
        this.arrays = new LimeSurveyArrays(draft, fields);
    }

    void take(LimeSurveyQuestion question) {
        ObjectNode page = draft.page();
        int before = page.path("elements").size();
        question(question);
        List<ObjectNode> taken = new ArrayList<>();
        for (int i = before; i < page.path("elements").size(); i++) {
            taken.add((ObjectNode) page.path("elements").get(i));
        }
        if (taken.isEmpty()) {
            return;
        }
        draft.words(taken.getFirst(), "description", question.help());
        String relevance = LimeSurveyLogic.relevance(question);
        for (ObjectNode element : taken) {
            if (!relevance.isEmpty()) {
                draft.condition(element, "visibleIf", relevance, question.code());
            }
            boolean asks =
                    !Set.of("statement", "hidden").contains(element.path("type").asText());
            if (asks && question.cell("mandatory").equals("Y") && !element.has("visibleIf")) {
                element.put("isRequired", true);
            }
        }
        validators(question, taken.getFirst());
        UNTAKEN.forEach((attribute, nothing) -> {
            if (!question.attribute(attribute).equals(nothing)) {
                draft.note(question.code(), "surveyfile.member", attribute);
            }
        });
    }

    private void validators(LimeSurveyQuestion question, ObjectNode element) {
        String regex = question.cell("preg").strip();
        if (regex.length() > 2 && regex.startsWith("/") && regex.lastIndexOf('/') > 0) {
            String flags = regex.substring(regex.lastIndexOf('/') + 1).contains("i") ? "(?i)" : "";
            element.withArray("validators")
                    .addObject()
                    .put("type", "regex")
                    .put("regex", flags + regex.substring(1, regex.lastIndexOf('/')));
        }
        String expression = LimeSurveyLogic.bare(question.attribute("em_validation_q"));
        if (!expression.isEmpty()) {
            ObjectNode validator = element.withArray("validators").addObject().put("type", "expression");
            draft.condition(validator, "expression", expression, question.code(), draft.variable(question.code()));
            draft.words(validator, "text", question.attributeWords("em_validation_q_tip", draft.locale));
        }
    }

    private void question(LimeSurveyQuestion question) {
        boolean hidden = question.attribute("hidden").equals("1");
        if (hidden
                && !question.cell("type").equals("*")
                && !question.cell("type").equals("S")) {
            draft.note(question.code(), "surveyfile.member", "hidden");
        }
        switch (question.cell("type")) {
            case "5" -> fields.rating(question, 1, 5);
            case "L", "!", "O", "Z" -> choice(question);
            case "Y" -> yesNo(question);
            case "G" -> gender(question);
            case "S" -> fields.text(question, hidden ? "hidden" : "text", "", question.text());
            case "T", "U" -> fields.text(question, "comment", "", question.text());
            case "N" -> fields.number(question, "", question.text());
            case "D" -> fields.day(question);
            case "X" -> draft.question("statement", question.code(), question.text());
            case "*" -> equation(question);
            case "M" -> several(question);
            case "P" -> severalWithComments(question);
            case "Q" -> arrays.parts(question, false);
            case "K" -> arrays.parts(question, true);
            case "R" -> ranking(question);
            case "|" -> fields.file(question);
            case "A" -> arrays.points(question, 5);
            case "B" -> arrays.points(question, 10);
            case "C" -> arrays.grid(question, LimeSurveyWords.yesUncertainNo(draft.locale));
            case "E" -> arrays.grid(question, LimeSurveyWords.increaseSameDecrease(draft.locale));
            case "F", "H", "W" -> arrays.grid(question, question.answers("0"));
            case "1" -> arrays.dual(question);
            case ";" -> arrays.cells(question, false);
            case ":" -> arrays.cells(question, true);
            default -> draft.note(question.code(), "surveyfile.unsupported-question", question.cell("type"));
        }
    }

    private void equation(LimeSurveyQuestion question) {
        String equation = question.attribute("equation");
        String text = equation.isEmpty() ? question.text().in(draft.locale) : equation;
        draft.calculated(question.code(), LimeSurveyLogic.bare(text));
    }

    private void choice(LimeSurveyQuestion question) {
        List<Option> options = question.answers("0");
        boolean other = question.cell("other").equals("Y");
        NumberScale scale = other ? null : NumberScale.of(options);
        if (scale != null && !scale.losesWords()) {
            fields.scale(question, scale);
            return;
        }
        if (other) {
            Words text = question.attributeWords("other_replace_text", draft.locale);
            options.add(new Option("-oth-", text, Option.Role.OTHER));
        }
        QuestionDraft taken = draft.question(
                question.cell("type").equals("!") ? "dropdown" : "radiogroup", question.code(), question.text());
        random(question, "random_order", taken);
        Map<String, String> values = taken.choices(options);
        fields.put(question, "", new Destination.Value(taken.name, values));
        fields.put(question, "other", new Destination.Other(taken.name));
        fields.name(question, "", Variable.of(taken.name, Variable.Kind.CHOICE, values));
        fields.name(question, "other", Variable.of(taken.name + ".other", Variable.Kind.TEXT));
        if (question.cell("type").equals("O")) {
            fields.text(question, "comment", "comment", question.text());
        }
    }

    private static void random(LimeSurveyQuestion question, String attribute, QuestionDraft taken) {
        if (question.attribute(attribute).equals("1")) {
            taken.put("choicesOrder", "random");
        }
    }

    private void yesNo(LimeSurveyQuestion question) {
        QuestionDraft taken = draft.question("boolean", question.code(), question.text());
        Map<String, String> codes = Map.of("Y", "true", "N", "false");
        fields.put(question, "", new Destination.Value(taken.name, codes));
        fields.name(question, "", Variable.of(taken.name, Variable.Kind.TRUTH, codes));
    }

    private void gender(LimeSurveyQuestion question) {
        QuestionDraft taken = draft.question("radiogroup", question.code(), question.text());
        Map<String, String> values = taken.choices(LimeSurveyWords.gender(draft.locale));
        fields.put(question, "", new Destination.Value(taken.name, values));
        fields.name(question, "", Variable.of(taken.name, Variable.Kind.CHOICE, values));
    }

    private void ranking(LimeSurveyQuestion question) {
        List<Option> options = question.answers("0");
        if (options.isEmpty()) {
            options = question.subquestions("0");
        }
        QuestionDraft taken = draft.question("ranking", question.code(), question.text());
        random(question, "random_order", taken);
        Map<String, String> values = taken.choices(options);
        for (int rank = 1; rank <= options.size(); rank++) {
            fields.put(question, Integer.toString(rank), new Destination.Ranked(taken.name, rank, values));
        }
    }

    private QuestionDraft several(LimeSurveyQuestion question) {
        Set<String> alone = Set.of(question.attribute("exclude_all_others").split("[;, ]+"));
        List<Option> options = new ArrayList<>();
        boolean none = false;
        for (Option option : question.subquestions("0")) {
            boolean first = alone.contains(option.code()) && !none;
            none |= first;
            options.add(first ? new Option(option.code(), option.text(), Option.Role.NONE) : option);
        }
        if (question.cell("other").equals("Y")) {
            Words text = question.attributeWords("other_replace_text", draft.locale);
            options.add(new Option("other", text, Option.Role.OTHER));
        }
        QuestionDraft taken = draft.question("checkbox", question.code(), question.text());
        random(question, "random_order", taken);
        least(taken, "minSelectedChoices", question.attribute("min_answers"));
        least(taken, "maxSelectedChoices", question.attribute("max_answers"));
        Map<String, String> values = taken.choices(options);
        values.forEach((code, value) -> {
            boolean other = value.equals("other");
            fields.put(
                    question,
                    code,
                    other ? new Destination.Other(taken.name) : new Destination.Pick(taken.name, value));
            fields.name(question, code, Variable.picked(taken.name, value));
        });
        fields.name(question, "", Variable.of(taken.name, Variable.Kind.CHOICES, values));
        return taken;
    }

    private static void least(QuestionDraft question, String member, String number) {
        if (number.matches("[1-9]\\d{0,2}")) {
            question.put(member, Integer.parseInt(number));
        }
    }

    private void severalWithComments(LimeSurveyQuestion question) {
        QuestionDraft taken = several(question);
        for (Option option : question.subquestions("0")) {
            QuestionDraft comment = fields.text(question, "text", option.code() + "comment", option.text());
            JsonNode values = taken.json.path("choices");
            values.forEach(value -> {
                if (value.path("value").asText().equals(option.code())) {
                    comment.put("visibleIf", "{" + taken.name + "} contains " + Variable.quoted(option.code()));
                }
            });
        }
    }
}
