package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.edrak.surveyfiles.QualtricsQuestion.Item;

/** Takes over questions of Qualtrics that have one field. */
final class QualtricsFields {
    private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,6})?";

    private final Draft draft;

    QualtricsFields(Draft draft) {
        this.draft = draft;
    }

    void put(List<String> columns, String ending, Destination destination) {
        columns.forEach(column -> draft.columns.put(column + ending, destination));
    }

    private void put(QualtricsQuestion question, Destination destination) {
        put(List.of(question.qid, question.tag()), "", destination);
        put(List.of(question.qid, question.tag()), "-TEXT", destination);
        put(List.of(question.qid, question.tag()), "_TEXT", destination);
    }

    void text(QualtricsQuestion question) {
        String content = question.setting("ContentType");
        boolean line = question.selector().equals("SL") || !content.isEmpty();
        QuestionDraft taken = draft.question(line ? "text" : "comment", question.tag(), question.text());
        Variable.Kind kind = Variable.Kind.TEXT;
        Destination destination = new Destination.Value(taken.name, Map.of());
        switch (content) {
            case "ValidEmail" -> taken.put("inputType", "email");
            case "ValidPhone" -> taken.put("inputType", "tel");
            case "ValidNumber" -> {
                number(question, taken);
                kind = Variable.Kind.NUMBER;
                destination = new Destination.Amount(taken.name);
            }
            case "ValidDate" -> {
                taken.put("inputType", "date");
                destination = new Destination.Day(taken.name);
            }
            case "" -> {
                String most = question.setting("TotalChars").isEmpty() ? question.setting("MaxChars") : "";
                if (most.matches("[1-9]\\d{0,4}")) {
                    taken.put("maxLength", Math.min(10_000, Integer.parseInt(most)));
                }
            }
            default -> draft.note(question.tag(), "surveyfile.validator", content);
        }
        put(question, destination);
        draft.variable(question.qid, Variable.of(taken.name, kind));
    }

    private static void number(QualtricsQuestion question, QuestionDraft taken) {
        taken.put("inputType", "number");
        JsonSettings settings = new JsonSettings(question);
        String decimals = settings.of("NumDecimals");
        taken.put("decimals", decimals.matches("[0-6]") ? Integer.parseInt(decimals) : 6);
        settings.into(taken, "Min", "min");
        settings.into(taken, "Max", "max");
    }

    /** Bounds stand in an object of their own. */
    private record JsonSettings(QualtricsQuestion question) {
        String of(String name) {
            return question.payload
                    .path("Validation")
                    .path("Settings")
                    .path("ValidNumber")
                    .path(name)
                    .asText(question.setting(name));
        }

        void into(QuestionDraft taken, String name, String member) {
            String value = of(name);
            if (value.matches(NUMBER)) {
                taken.json.set(member, DecimalNode.valueOf(new BigDecimal(value)));
            }
        }
    }

    void nps(QualtricsQuestion question, List<Item> items) {
        QuestionDraft taken = draft.question("nps", question.tag(), question.text());
        var labels = question.payload.path("ColumnLabels");
        taken.words("minRateDescription", label(labels.path(0)));
        taken.words("maxRateDescription", label(labels.path(Math.max(0, labels.size() - 1))));
        items.forEach(item -> question.choiceValues.put(item.id(), item.text().in(draft.locale)));
        put(question, new Destination.Amount(taken.name));
        draft.columns.put(question.qid + "_NPS_GROUP", new Destination.Nowhere());
        draft.columns.put(question.tag() + "_NPS_GROUP", new Destination.Nowhere());
        draft.variable(question.qid, Variable.of(taken.name, Variable.Kind.NUMBER));
    }

    private Words label(com.fasterxml.jackson.databind.JsonNode json) {
        return Words.of(draft.locale, json.path("Display").asText(""));
    }

    void scale(QualtricsQuestion question, NumberScale scale, List<Item> items) {
        boolean nps = NpsSigns.isNps(scale.min(), scale.max(), question.tag(), question.text());
        QuestionDraft taken = draft.question(nps ? "nps" : "rating", question.tag(), question.text());
        if (nps) {
            taken.words("minRateDescription", scale.first()).words("maxRateDescription", scale.last());
        } else {
            scale.into(taken);
        }
        items.forEach(
                item -> question.choiceValues.put(item.id(), scale.values().getOrDefault(item.code(), "")));
        put(question, new Destination.Value(taken.name, QualtricsQuestion.known(items, scale.values())));
        draft.variable(question.qid, Variable.of(taken.name, Variable.Kind.NUMBER, scale.values()));
    }
}
