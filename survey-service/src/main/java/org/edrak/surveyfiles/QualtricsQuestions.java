package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edrak.surveyfiles.QualtricsQuestion.Item;

/** Takes over the questions of Qualtrics. */
final class QualtricsQuestions {
    private static final Set<String> SEVERAL = Set.of("MAVR", "MAHR", "MACOL", "MSB");
    private static final Set<String> ABOUT_DEVICE = Set.of("Meta", "Timing", "Captcha");

    private final Draft draft;
    private final QualtricsLogic logic;
    private final QualtricsFields fields;
    private final QualtricsGrids grids;

    QualtricsQuestions(Draft draft, QualtricsLogic logic) {
        this.draft = draft;
        this.logic = logic;
        this.fields = new QualtricsFields(draft);
        this.grids = new QualtricsGrids(draft, fields);
    }

    void take(QualtricsQuestion question) {
        ObjectNode page = draft.page();
        int before = page.path("elements").size();
        question(question);
        JsonNode display = question.payload.path("DisplayLogic");
        for (int i = before; i < page.path("elements").size(); i++) {
            ObjectNode element = (ObjectNode) page.path("elements").get(i);
            if (display.isObject()) {
                logic.condition(element, "visibleIf", display, question.tag());
            }
            if (question.isRequired() && !element.path("type").asText().equals("statement")) {
                element.put("isRequired", true);
            }
        }
        if (question.payload.path("InPageDisplayLogic").isObject()) {
            draft.note(question.tag(), "surveyfile.member", "InPageDisplayLogic");
        }
    }

    private void question(QualtricsQuestion question) {
        switch (question.type()) {
            case "MC" -> choice(question);
            case "TE" -> text(question);
            case "DB" -> draft.question("statement", question.tag(), question.text());
            case "Matrix" -> grids.matrix(question);
            case "SBS" -> grids.sideBySide(question);
            case "Slider" -> grids.slider(question);
            case "RO" -> ranking(question);
            case "CS" -> grids.sum(question);
            case "FileUpload" -> {
                draft.question("file", question.tag(), question.text());
                draft.note(question.tag(), "surveyfile.files-of-answers");
            }
            default -> {
                boolean device = ABOUT_DEVICE.contains(question.type());
                draft.note(
                        question.tag(),
                        device ? "surveyfile.about-device" : "surveyfile.unsupported-question",
                        question.type() + " " + question.selector());
            }
        }
    }

    private void text(QualtricsQuestion question) {
        if (question.selector().equals("FORM")) {
            draft.note(question.tag(), "surveyfile.split");
            draft.question("statement", question.tag(), question.text());
            for (Item item : question.choices()) {
                QuestionDraft part = draft.question("text", question.tag() + "_" + item.code(), item.text());
                fields.put(question.rowNames(item), "", new Destination.Value(part.name, Map.of()));
                fields.put(question.rowNames(item), "-TEXT", new Destination.Value(part.name, Map.of()));
                question.rowVariables.put(item.id(), Variable.of(part.name, Variable.Kind.TEXT));
            }
            return;
        }
        fields.text(question);
    }

    private void choice(QualtricsQuestion question) {
        List<Item> items = question.choices();
        if (question.selector().equals("NPS")) {
            fields.nps(question, items);
            return;
        }
        boolean several = SEVERAL.contains(question.selector());
        boolean dropdown =
                question.selector().equals("DL") || question.selector().equals("SB");
        String type = several ? "checkbox" : dropdown ? "dropdown" : "radiogroup";
        List<Option> options = options(question, items, several);
        NumberScale scale = several ? null : NumberScale.of(options);
        if (scale != null && isNumbers(items)) {
            fields.scale(question, scale, items);
            return;
        }
        QuestionDraft taken = draft.question(type, question.tag(), question.text());
        Map<String, String> values = taken.choices(options);
        conditions(taken, items, values, question);
        random(question, taken);
        Variable.Kind kind = several ? Variable.Kind.CHOICES : Variable.Kind.CHOICE;
        draft.variable(question.qid, Variable.of(taken.name, kind, values));
        items.forEach(item -> question.choiceValues.put(item.id(), values.getOrDefault(item.code(), item.code())));
        answers(question, taken, items, values, several);
    }

    /** Choices that are numbers, and not words that have numbers as codes. */
    private static boolean isNumbers(List<Item> items) {
        return items.stream()
                .allMatch(item -> item.text().texts().stream().allMatch(text -> text.matches("\\d{1,3}\\b.*"))
                        && item.text().texts().stream().allMatch(text -> text.startsWith(item.code())));
    }

    /** Only one choice can have words, and only one can stand alone. */
    private List<Option> options(QualtricsQuestion question, List<Item> items, boolean several) {
        List<Option> options = new ArrayList<>();
        Item other = items.stream()
                .filter(Item::hasText)
                .reduce((first, last) -> last)
                .orElse(null);
        boolean none = false;
        for (Item item : items) {
            if (item == other) {
                options.add(new Option(item.code(), item.text(), Option.Role.OTHER));
            } else if (several && item.isAlone() && !none) {
                none = true;
                options.add(new Option(item.code(), item.text(), Option.Role.NONE));
            } else {
                options.add(Option.of(item.code(), item.text()));
                if (item.hasText()) {
                    draft.note(
                            question.tag(),
                            "surveyfile.choice-words",
                            item.text().in(draft.locale));
                }
            }
        }
        return options;
    }

    private void conditions(
            QuestionDraft taken, List<Item> items, Map<String, String> values, QualtricsQuestion question) {
        for (Item item : items) {
            JsonNode display = item.json().path("DisplayLogic");
            for (JsonNode choice : taken.json.path("choices")) {
                if (display.isObject() && choice.path("value").asText().equals(values.getOrDefault(item.code(), ""))) {
                    logic.condition((ObjectNode) choice, "visibleIf", display, question.tag());
                }
            }
        }
    }

    private void random(QualtricsQuestion question, QuestionDraft taken) {
        String type = question.payload.path("Randomization").path("Type").asText("None");
        if (type.equals("All")) {
            taken.put("choicesOrder", "random");
        } else if (!type.equals("None") && !type.isEmpty()) {
            draft.note(question.tag(), "surveyfile.member", "Randomization");
        }
    }

    private void answers(
            QualtricsQuestion question,
            QuestionDraft taken,
            List<Item> items,
            Map<String, String> values,
            boolean several) {
        Map<String, String> known = QualtricsQuestion.known(items, values);
        Destination whole = several
                ? new Destination.Several(taken.name, java.util.regex.Pattern.compile(","), known)
                : new Destination.Value(taken.name, known);
        fields.put(List.of(question.qid, question.tag()), "", whole);
        Destination other = new Destination.Other(taken.name);
        boolean hasOther = taken.json.path("showOtherItem").asBoolean();
        for (Item item : items) {
            List<String> names = new ArrayList<>(question.rowNames(item));
            names.add(question.tag() + "_" + item.code());
            String value = values.getOrDefault(item.code(), item.code());
            if (several) {
                fields.put(names, "", new Destination.Pick(taken.name, value, Set.of(item.code())));
            }
            if (hasOther && value.equals("other")) {
                fields.put(names, "_TEXT", other);
                fields.put(names, "-TEXT", other);
                fields.put(List.of(question.qid, question.tag()), "-TEXT", other);
                fields.put(List.of(question.qid, question.tag()), "_TEXT", other);
            }
        }
    }

    private void ranking(QualtricsQuestion question) {
        List<Item> items = question.choices();
        QuestionDraft taken = draft.question("ranking", question.tag(), question.text());
        Map<String, String> values = taken.choices(QualtricsQuestion.options(items));
        for (Item item : items) {
            String field = taken.name + "." + values.getOrDefault(item.code(), item.code());
            fields.put(question.rowNames(item), "", new Destination.Amount(field));
        }
    }
}
