package org.edrak.surveyfiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes over the questions of XLSForms that offer choices, in every spelling that they have had. */
final class XlsFormChoices {
    private static final Pattern SELECT = Pattern.compile(
            "(?:add )?(select[ _]?one|select1|select[ _]multiple|select all that apply|rank)(?:[ _](?:prompt )?(?:from|using))?"
                    + " (\\S+)( or[ _]other| or specify other)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD = Pattern.compile(
            "add select (one|multiple) prompt using (\\S+)( or[ _]other| or specify other)?", Pattern.CASE_INSENSITIVE);

    private final Draft draft;
    private final XlsFormTables tables;
    private final XlsFormLanguages languages;

    XlsFormChoices(Draft draft, XlsFormTables tables, XlsFormLanguages languages) {
        this.draft = draft;
        this.tables = tables;
        this.languages = languages;
    }

    boolean isSelect(String type) {
        return SELECT.matcher(type).matches() || OLD.matcher(type).matches();
    }

    @Nullable
    QuestionDraft take(String type, String name, Words label, Map<String, String> row) {
        Matcher select = OLD.matcher(type).matches() ? OLD.matcher(type) : SELECT.matcher(type);
        if (!select.matches()) {
            return null;
        }
        if (row.getOrDefault("appearance", "").equals("label")) {
            draft.note(name, "surveyfile.nothing-to-say");
            return null;
        }
        List<Option> options = options(select.group(2));
        if (options.isEmpty()) {
            draft.note(name, "surveyfile.no-choices", select.group(2));
            return null;
        }
        String kind = select.group(1).toLowerCase(Locale.ROOT);
        boolean other = select.group(3) != null;
        if (kind.equals("rank")) {
            return ranking(name, label, options, row);
        }
        boolean several = kind.contains("multiple") || kind.contains("all");
        NumberScale scale = several || other ? null : NumberScale.of(options);
        if (scale != null && !scale.losesWords()) {
            return scale(name, label, scale);
        }
        return several ? several(name, label, options, other, row) : single(name, label, options, other, row);
    }

    private List<Option> options(String list) {
        List<Option> options = new ArrayList<>();
        for (Map<String, String> choice : tables.rows("choices")) {
            if (choice.getOrDefault("list_name", "").equals(list) && choice.containsKey("name")) {
                options.add(Option.of(choice.getOrDefault("name", ""), languages.words(choice, "label")));
                if (choice.keySet().stream().anyMatch(column -> column.matches("(media:)?(image|audio|video)(:.*)?"))) {
                    draft.note(list, "surveyfile.picture", "");
                }
            }
        }
        return options;
    }

    private static QuestionDraft ordered(QuestionDraft question, Map<String, String> row) {
        if (row.getOrDefault("parameters", "").replace(" ", "").contains("randomize=true")) {
            question.put("choicesOrder", "random");
        }
        return question;
    }

    private void other(List<Option> options, boolean other, QuestionDraft question) {
        if (other) {
            options.add(new Option("other", new Words(), Option.Role.OTHER));
            draft.columns.put(question.place + "_other", new Destination.Other(question.name));
            draft.variable(question.place + "_other", Variable.of(question.name + ".other", Variable.Kind.TEXT));
        }
    }

    private QuestionDraft single(
            String name, Words label, List<Option> options, boolean other, Map<String, String> row) {
        String appearance = row.getOrDefault("appearance", "");
        boolean dropdown =
                appearance.contains("minimal") || appearance.contains("autocomplete") || appearance.contains("search");
        QuestionDraft question = ordered(draft.question(dropdown ? "dropdown" : "radiogroup", name, label), row);
        other(options, other, question);
        Map<String, String> values = question.choices(options);
        draft.columns.put(name, new Destination.Value(question.name, values));
        return question.variable(Variable.of(question.name, Variable.Kind.CHOICE, values));
    }

    private QuestionDraft several(
            String name, Words label, List<Option> options, boolean other, Map<String, String> row) {
        QuestionDraft question = ordered(draft.question("checkbox", name, label), row);
        other(options, other, question);
        Map<String, String> values = question.choices(options);
        draft.columns.put(name, new Destination.Several(question.name, Pattern.compile(" +"), values));
        values.forEach(
                (code, value) -> draft.columns.put(name + "/" + code, new Destination.Pick(question.name, value)));
        return question.variable(Variable.of(question.name, Variable.Kind.CHOICES, values));
    }

    private QuestionDraft ranking(String name, Words label, List<Option> options, Map<String, String> row) {
        QuestionDraft question = ordered(draft.question("ranking", name, label), row);
        Map<String, String> values = question.choices(options);
        draft.columns.put(name, new Destination.Order(question.name, values));
        return question;
    }

    private QuestionDraft scale(String name, Words label, NumberScale scale) {
        boolean nps = NpsSigns.isNps(scale.min(), scale.max(), name, label);
        QuestionDraft question = draft.question(nps ? "nps" : "rating", name, label);
        if (nps) {
            question.words("minRateDescription", scale.first()).words("maxRateDescription", scale.last());
        } else {
            scale.into(question);
        }
        draft.columns.put(name, new Destination.Value(question.name, scale.values()));
        return question.variable(Variable.of(question.name, Variable.Kind.NUMBER, scale.values()));
    }
}
