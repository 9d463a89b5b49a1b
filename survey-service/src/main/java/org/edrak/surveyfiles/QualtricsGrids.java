package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edrak.surveyfiles.QualtricsQuestion.Item;

/** Takes over questions of Qualtrics that ask the same of several rows. */
final class QualtricsGrids {
    private static final int MOST_CELLS = 60;

    private final Draft draft;
    private final QualtricsFields fields;

    QualtricsGrids(Draft draft, QualtricsFields fields) {
        this.draft = draft;
        this.fields = fields;
    }

    void matrix(QualtricsQuestion question) {
        noteConditions(question);
        String kind = question.payload.path("SubSelector").asText();
        switch (question.selector()) {
            case "Likert" -> {
                if (kind.equals("MultipleAnswer")) {
                    several(question);
                } else {
                    single(question);
                }
            }
            case "Bipolar" -> single(question);
            case "TE" -> cells(question);
            default -> draft.note(question.tag(), "surveyfile.unsupported-question", "Matrix " + question.selector());
        }
    }

    /** Rows and columns are always shown. */
    private void noteConditions(QualtricsQuestion question) {
        List<Item> all = new ArrayList<>(question.choices());
        all.addAll(question.answers());
        for (Item item : all) {
            JsonNode display = item.json().path("DisplayLogic");
            if (display.isObject()) {
                draft.note(
                        question.tag(),
                        "surveyfile.condition",
                        QualtricsLogic.said(display),
                        item.text().in(draft.locale));
            }
        }
    }

    private void single(QualtricsQuestion question) {
        List<Item> rows = question.choices();
        List<Item> columns = question.answers();
        Grid.take(
                draft,
                question.tag(),
                question.text(),
                QualtricsQuestion.options(rows),
                QualtricsQuestion.options(columns),
                row -> question.qid + "-" + row.code());
        for (Item row : rows) {
            String key = question.qid + "-" + row.id();
            Variable variable = draft.variable(key);
            if (variable != null) {
                question.rowVariables.put(row.id(), variable);
                Map<String, String> known = QualtricsQuestion.known(columns, variable.values());
                draft.columns.replace(key, new Destination.Value(variable.name(), known));
                columns.forEach(column -> question.choiceValues.put(
                        "/" + column.id(), variable.values().getOrDefault(column.code(), column.code())));
            }
            draft.columns.alias(key, question.rowNames(row));
        }
    }

    private void several(QualtricsQuestion question) {
        draft.note(question.tag(), "surveyfile.split");
        draft.question("statement", question.tag(), question.text());
        List<Item> columns = question.answers();
        for (Item row : question.choices()) {
            QuestionDraft taken = draft.question("checkbox", question.tag() + "_" + row.id(), row.text());
            Map<String, String> values = taken.choices(QualtricsQuestion.options(columns));
            question.rowVariables.put(row.id(), Variable.of(taken.name, Variable.Kind.CHOICES, values));
            for (Item column : columns) {
                String value = values.getOrDefault(column.code(), column.code());
                question.choiceValues.put("/" + column.id(), value);
                Destination pick = new Destination.Pick(taken.name, value, Set.of(column.code()));
                for (String end : List.of("-" + column.id(), "_" + column.id(), "_" + column.code())) {
                    fields.put(question.rowNames(row), end, pick);
                }
            }
            Map<String, String> known = QualtricsQuestion.known(columns, values);
            fields.put(
                    question.rowNames(row),
                    "",
                    new Destination.Several(taken.name, java.util.regex.Pattern.compile(","), known));
        }
    }

    private void cells(QualtricsQuestion question) {
        List<Item> columns = question.answers();
        if (columns.size() * question.choices().size() > MOST_CELLS) {
            draft.note(question.tag(), "surveyfile.unsupported-question", "Matrix TE");
            return;
        }
        draft.note(question.tag(), "surveyfile.split");
        draft.question("statement", question.tag(), question.text());
        for (Item row : question.choices()) {
            for (Item column : columns) {
                String title =
                        row.text().in(draft.locale) + " – " + column.text().in(draft.locale);
                String name = question.tag() + "_" + row.id() + "_" + column.id();
                QuestionDraft cell = draft.question("text", name, Words.of(draft.locale, title));
                Destination value = new Destination.Value(cell.name, Map.of());
                for (String end : List.of("-" + column.id(), "_" + column.id())) {
                    fields.put(question.rowNames(row), end, value);
                    fields.put(question.rowNames(row), end + "-TEXT", value);
                }
            }
        }
    }

    /** Each column of a side by side is a question of its own about the same rows. */
    void sideBySide(QualtricsQuestion question) {
        draft.note(question.tag(), "surveyfile.split");
        draft.question("statement", question.tag(), question.text());
        for (JsonNode part : question.payload.path("AdditionalQuestions")) {
            ObjectNode own = part.deepCopy();
            if (!own.path("Choices").isObject()) {
                own.set("Choices", question.payload.path("Choices"));
            }
            own.set("ChoiceOrder", question.payload.path("ChoiceOrder"));
            QualtricsQuestion column =
                    new QualtricsQuestion(draft, own.path("QuestionID").asText(), own);
            if (column.type().equals("Matrix")) {
                matrix(column);
            } else {
                draft.note(column.tag(), "surveyfile.unsupported-question", column.type());
            }
        }
    }

    void slider(QualtricsQuestion question) {
        JsonNode settings = question.payload.path("Configuration");
        boolean stars = question.selector().equals("STAR");
        int most = settings.path("StarCount").asInt(settings.path("CSSliderMax").asInt(stars ? 5 : 100));
        int least = settings.path("CSSliderMin").asInt(0);
        List<Item> rows = question.choices();
        if (rows.size() > 1) {
            draft.note(question.tag(), "surveyfile.split");
            draft.question("statement", question.tag(), question.text());
        }
        for (Item row : rows) {
            boolean alone = rows.size() == 1;
            QuestionDraft taken = draft.question(
                    stars ? "rating" : "text",
                    alone ? question.tag() : question.tag() + "_" + row.id(),
                    alone ? question.text() : row.text());
            if (stars) {
                taken.put("rateType", "stars").put("rateMin", 1).put("rateMax", most);
            } else {
                taken.put("inputType", "number")
                        .put("decimals", settings.path("NumDecimals").asInt(0));
                taken.put("min", least).put("max", most);
            }
            Variable variable = Variable.of(taken.name, Variable.Kind.NUMBER);
            question.rowVariables.put(row.id(), variable);
            if (alone) {
                draft.variable(question.qid, variable);
                fields.put(List.of(question.qid, question.tag()), "", new Destination.Amount(taken.name));
            }
            fields.put(question.rowNames(row), "", new Destination.Amount(taken.name));
        }
    }

    void sum(QualtricsQuestion question) {
        QuestionDraft taken = draft.question("constantsum", question.tag(), question.text());
        String total = question.setting("ChoiceTotal");
        if (total.matches("[1-9]\\d{0,5}")) {
            taken.put("total", Integer.parseInt(total));
        }
        List<Item> rows = question.choices();
        Map<String, String> values = taken.rows(QualtricsQuestion.options(rows));
        for (Item row : rows) {
            String field = taken.name + "." + values.getOrDefault(row.code(), row.code());
            question.rowVariables.put(row.id(), Variable.of(field, Variable.Kind.NUMBER));
            fields.put(question.rowNames(row), "", new Destination.Amount(field));
        }
    }
}
