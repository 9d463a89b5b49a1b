package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes over the questions of XLSForms. */
final class XlsFormQuestions {
    private static final Set<String> ABOUT_DEVICE = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "username",
            "phonenumber",
            "subscriberid",
            "simserial",
            "audit",
            "uri:deviceid",
            "uri:phonenumber",
            "uri:username",
            "uri:email",
            "imei",
            "start-geopoint",
            "email");
    private static final Pattern PARAMETER = Pattern.compile("(start|end|step)\\s*=\\s*(-?\\d{1,9}(?:\\.\\d{1,6})?)");
    private static final Set<String> TRUE = Set.of("yes", "true", "true()", "1");
    private static final Set<String> FALSE = Set.of("", "no", "false", "false()", "0");

    private final Draft draft;
    private final XlsFormLanguages languages;
    private final XlsFormChoices choices;

    XlsFormQuestions(Draft draft, XlsFormTables tables, XlsFormLanguages languages) {
        this.draft = draft;
        this.languages = languages;
        this.choices = new XlsFormChoices(draft, tables, languages);
    }

    void statement(String name, Words label, List<String> conditions) {
        QuestionDraft statement = draft.question("statement", name, label);
        conditions.forEach(condition -> draft.condition(statement.json, "visibleIf", condition, name));
    }

    void take(String type, String name, List<String> path, Map<String, String> row, List<String> conditions) {
        QuestionDraft question = question(type, name, row);
        if (question == null) {
            return;
        }
        String group = String.join("/", path);
        if (!group.isEmpty()) {
            draft.columns.within(group, name);
        }
        question.words("description", languages.words(row, "hint"));
        conditions.forEach(condition -> draft.condition(question.json, "visibleIf", condition, name));
        String relevant = row.getOrDefault("relevant", "");
        if (!relevant.isEmpty()) {
            draft.condition(question.json, "visibleIf", relevant, name);
        }
        boolean statement = question.json.path("type").asText().equals("statement");
        if (!statement) {
            required(question, row.getOrDefault("required", ""));
            constraint(question, row);
        }
        noteOthers(name, row);
    }

    private void required(QuestionDraft question, String required) {
        String plain = required.toLowerCase(Locale.ROOT);
        if (TRUE.contains(plain)) {
            question.flag("isRequired", true);
        } else if (!FALSE.contains(plain)) {
            draft.condition(question.json, "requiredIf", required, question.place);
        }
    }

    private void constraint(QuestionDraft question, Map<String, String> row) {
        String constraint = row.getOrDefault("constraint", "");
        if (constraint.isEmpty()) {
            return;
        }
        ObjectNode validator = question.json.withArray("validators").addObject();
        String regex = regex(constraint);
        if (regex != null) {
            validator.put("type", "regex").put("regex", "^(?:" + regex + ")$");
        } else {
            validator.put("type", "expression");
            draft.condition(validator, "expression", constraint, question.place, draft.variable(question.place));
        }
        draft.words(validator, "text", languages.words(row, "constraint_message"));
    }

    private static @Nullable String regex(String constraint) {
        try {
            return TermReader.read(Dialect.XPATH, constraint) instanceof Term.Call call
                            && call.function().equals("regex")
                            && call.arguments().size() == 2
                            && call.arguments().getFirst() instanceof Term.Name self
                            && self.name().equals(".")
                            && call.arguments().getLast() instanceof Term.Text text
                    ? text.value()
                    : null;
        } catch (Untranslatable e) {
            return null;
        }
    }

    private void noteOthers(String name, Map<String, String> row) {
        if (row.containsKey("default")) {
            draft.note(name, "surveyfile.default-value");
        }
        for (String member : List.of("choice_filter", "trigger", "dynamic_default")) {
            if (row.containsKey(member)) {
                draft.note(name, "surveyfile.member", member);
            }
        }
        if (TRUE.contains(row.getOrDefault("readonly", "").toLowerCase(Locale.ROOT))) {
            draft.note(name, "surveyfile.member", "readonly");
        }
        boolean media = row.keySet().stream().anyMatch(column -> column.matches("(media:)?(image|audio|video)(:.*)?"));
        if (media) {
            draft.note(name, "surveyfile.picture", "");
        }
    }

    private @Nullable QuestionDraft question(String type, String name, Map<String, String> row) {
        Words label = languages.words(row, "label");
        QuestionDraft select = choices.take(type, name, label, row);
        if (select != null || choices.isSelect(type)) {
            return select;
        }
        String plain = type.toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "text", "string" ->
                value(row.getOrDefault("appearance", "").contains("multiline") ? "comment" : "text", name, label);
            case "integer", "int" -> number(name, label, 0);
            case "decimal" -> number(name, label, 6);
            case "range" -> range(name, label, row.getOrDefault("parameters", ""));
            case "date" -> {
                QuestionDraft day = draft.question("text", name, label).put("inputType", "date");
                draft.columns.put(name, new Destination.Day(day.name));
                yield day.variable(Variable.of(day.name, Variable.Kind.TEXT));
            }
            case "time", "datetime", "barcode" -> {
                draft.note(name, "surveyfile.input", plain);
                yield value("text", name, label);
            }
            case "note" -> note(name, label, row);
            case "acknowledge", "trigger" -> {
                QuestionDraft consent = draft.question("consent", name, label);
                Map<String, String> codes = Map.of("OK", "true", "ok", "true", "yes", "true");
                draft.columns.put(name, new Destination.Value(consent.name, codes));
                yield consent.variable(Variable.of(consent.name, Variable.Kind.TRUTH, codes));
            }
            case "calculate", "calculation" -> {
                draft.calculated(name, row.getOrDefault("calculation", row.getOrDefault("label", "")));
                yield null;
            }
            case "hidden" -> value("hidden", name, label);
            case "image", "photo", "file" -> {
                draft.note(name, "surveyfile.files-of-answers");
                QuestionDraft file = draft.question("file", name, label);
                if (!plain.equals("file")) {
                    file.json
                            .putArray("acceptedTypes")
                            .add("image/png")
                            .add("image/jpeg")
                            .add("image/webp");
                }
                yield file;
            }
            default -> {
                boolean device = ABOUT_DEVICE.contains(plain);
                draft.note(name, device ? "surveyfile.about-device" : "surveyfile.unsupported-question", type);
                yield null;
            }
        };
    }

    private @Nullable QuestionDraft note(String name, Words label, Map<String, String> row) {
        if (label.isEmpty()) {
            noteOthers(name, row);
            draft.note(name, "surveyfile.nothing-to-say");
            return null;
        }
        return draft.question("statement", name, label);
    }

    private QuestionDraft value(String type, String name, Words label) {
        QuestionDraft question = draft.question(type, name, label);
        draft.columns.put(name, new Destination.Value(question.name, Map.of()));
        return question.variable(Variable.of(question.name, Variable.Kind.TEXT));
    }

    private QuestionDraft number(String name, Words label, int decimals) {
        QuestionDraft question =
                draft.question("text", name, label).put("inputType", "number").put("decimals", decimals);
        draft.columns.put(name, new Destination.Amount(question.name));
        return question.variable(Variable.of(question.name, Variable.Kind.NUMBER));
    }

    /** A short range of whole numbers is a rating, another one a number with bounds. */
    private QuestionDraft range(String name, Words label, String parameters) {
        BigDecimal start = BigDecimal.ONE;
        BigDecimal end = BigDecimal.TEN;
        BigDecimal step = BigDecimal.ONE;
        Matcher found = PARAMETER.matcher(parameters);
        while (found.find()) {
            BigDecimal value = new BigDecimal(found.group(2));
            switch (found.group(1)) {
                case "start" -> start = value;
                case "end" -> end = value;
                default -> step = value;
            }
        }
        boolean short1 =
                step.compareTo(BigDecimal.ONE) == 0 && end.scale() <= 0 && end.intValue() >= 2 && end.intValue() <= 11;
        if (short1 && (start.compareTo(BigDecimal.ONE) == 0 || start.signum() == 0)) {
            boolean nps = NpsSigns.isNps(start.intValue(), end.intValue(), name, label);
            QuestionDraft rating = draft.question(nps ? "nps" : "rating", name, label);
            if (!nps) {
                rating.put("rateMin", start.intValue()).put("rateMax", end.intValue());
            }
            draft.columns.put(name, new Destination.Amount(rating.name));
            return rating.variable(Variable.of(rating.name, Variable.Kind.NUMBER));
        }
        QuestionDraft number = number(name, label, Math.max(0, Math.min(6, step.scale())));
        number.json.set("min", DecimalNode.valueOf(start.min(end)));
        number.json.set("max", DecimalNode.valueOf(start.max(end)));
        return number;
    }
}
