package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes over questions of LimeSurvey that have one field, or parts of larger ones. */
final class LimeSurveyFields {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private final Draft draft;

    LimeSurveyFields(Draft draft) {
        this.draft = draft;
    }

    void put(LimeSurveyQuestion question, String part, Destination destination) {
        question.columns(part).forEach(column -> draft.columns.put(column, destination));
    }

    void name(LimeSurveyQuestion question, String part, Variable variable) {
        question.names(part).forEach(name -> draft.variable(name, variable));
    }

    private static String code(LimeSurveyQuestion question, String part) {
        return part.isEmpty() ? question.code() : question.code() + "_" + part.replace("#", "_");
    }

    QuestionDraft text(LimeSurveyQuestion question, String type, String part, Words title) {
        QuestionDraft taken = draft.question(type, code(question, part), title);
        String most = question.attribute("maximum_chars");
        if (most.matches("[1-9]\\d{0,4}")) {
            taken.put("maxLength", Math.min(10_000, Integer.parseInt(most)));
        }
        put(question, part, new Destination.Value(taken.name, Map.of()));
        name(question, part, Variable.of(taken.name, Variable.Kind.TEXT));
        return taken;
    }

    QuestionDraft number(LimeSurveyQuestion question, String part, Words title) {
        QuestionDraft taken =
                draft.question("text", code(question, part), title).put("inputType", "number");
        taken.put("decimals", question.attribute("num_value_int_only").equals("1") ? 0 : 6);
        end(taken, "min", question, "min_num_value_n", "slider_min", "multiflexible_min");
        end(taken, "max", question, "max_num_value_n", "slider_max", "multiflexible_max");
        put(question, part, new Destination.Amount(taken.name));
        name(question, part, Variable.of(taken.name, Variable.Kind.NUMBER));
        return taken;
    }

    private static void end(QuestionDraft taken, String member, LimeSurveyQuestion question, String... attributes) {
        for (String attribute : attributes) {
            String value = question.attribute(attribute);
            boolean unused = attribute.startsWith("slider")
                    && !question.attribute("slider_layout").equals("1");
            if (NUMBER.matcher(value).matches() && !taken.json.has(member) && !unused) {
                taken.json.set(member, DecimalNode.valueOf(new BigDecimal(value)));
            }
        }
    }

    void day(LimeSurveyQuestion question) {
        QuestionDraft taken =
                draft.question("text", question.code(), question.text()).put("inputType", "date");
        if (question.attribute("date_format").matches(".*[Hh:].*")) {
            draft.note(question.code(), "surveyfile.input", "time");
        }
        put(question, "", new Destination.Day(taken.name));
        name(question, "", Variable.of(taken.name, Variable.Kind.TEXT));
    }

    void file(LimeSurveyQuestion question) {
        draft.question("file", question.code(), question.text());
        draft.note(question.code(), "surveyfile.files-of-answers");
    }

    void rating(LimeSurveyQuestion question, int min, int max) {
        QuestionDraft taken = draft.question("rating", question.code(), question.text());
        taken.put("rateMin", min).put("rateMax", max);
        if (question.attribute("slider_rating").equals("1")) {
            taken.put("rateType", "stars");
        }
        put(question, "", new Destination.Amount(taken.name));
        name(question, "", Variable.of(taken.name, Variable.Kind.NUMBER));
    }

    /** A list of choices that are numbers: the score of a recommendation, or a rating. */
    void scale(LimeSurveyQuestion question, NumberScale scale) {
        boolean nps = scale.min() == 0
                        && scale.max() == 10
                        && question.attribute("question_template")
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("promoter")
                || NpsSigns.isNps(scale.min(), scale.max(), question.code(), question.text());
        QuestionDraft taken = draft.question(nps ? "nps" : "rating", question.code(), question.text());
        if (!nps) {
            taken.put("rateMin", scale.min()).put("rateMax", scale.max());
        }
        taken.words(
                "minRateDescription",
                question.attributeWords("nps_left_text", draft.locale).or(scale.first()));
        taken.words(
                "maxRateDescription",
                question.attributeWords("nps_right_text", draft.locale).or(scale.last()));
        put(question, "", new Destination.Value(taken.name, scale.values()));
        name(question, "", Variable.of(taken.name, Variable.Kind.NUMBER, scale.values()));
    }
}
