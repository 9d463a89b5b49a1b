package org.edrak.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Variables;

/**
 * Answers as a program sends them: {@code {"nps":9,"price":{"expectation":6,"perception":4},"why":"…"}}. Types are
 * strict: {@code "5"} is no number.
 */
public final class JsonAnswers {
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    private JsonAnswers() {}

    /** Checks {@code json} against what was asked, by the same rules as a page's form. */
    public static CheckedAnswers check(Questionnaire questionnaire, JsonNode json, Respondent respondent) {
        JsonAnswers answers = new JsonAnswers();
        json.properties()
                .forEach(member -> questionnaire
                        .question(member.getKey())
                        .ifPresentOrElse(
                                question -> answers.read(question, member.getValue()),
                                () -> answers.put(member.getKey(), "")));
        CheckedAnswers checked = AnswerRules.evaluate(questionnaire, new Given(answers.given), respondent)
                .checked();
        checked.problems().stream().filter(answers::isNews).toList().forEach(answers.problems::add);
        json.properties().forEach(member -> answers.refuseNotShown(checked, member.getKey(), member.getValue()));
        return checked.withProblems(answers.problems);
    }

    /** What has the wrong type was not handed on, so that the rules would call it missing as well. */
    private boolean isNews(AnswerProblem found) {
        return problems.stream()
                .noneMatch(known ->
                        found.field().equals(known.field()) || found.field().startsWith(known.field() + "."));
    }

    /** A program that answers what it should not have asked is told, so that nothing given is dropped in silence. */
    private void refuseNotShown(CheckedAnswers checked, String name, JsonNode value) {
        if (!value.isNull() && checked.answers().get(name) instanceof Answer.NotShown) {
            problems.add(AnswerProblem.of(name, "answer.not-shown"));
        }
    }

    private void read(Question question, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        String name = question.name();
        switch (question) {
            case Question.Rated rated -> number(name, value);
            case Question.SingleChoice choice -> choice(name, value);
            case Question.Dropdown choice -> choice(name, value);
            case Question.MultipleChoice choices -> choices(name, value);
            case Question.Ranking ranking -> ranking(name, value);
            case Question.Rows rows -> parts(rows, value, "answer.not-by-row");
            case Question.Pair pair -> parts(pair, value, "answer.not-a-pair");
            case Question.Kano kano -> parts(kano, value, "answer.not-a-pair");
            case Question.Number number -> number(name, value);
            case Question.YesNo yesNo -> truth(name, value);
            case Question.Consent consent -> truth(name, value);
            case Question.ShortText text -> text(name, value);
            case Question.LongText text -> text(name, value);
            case Question.Day day -> text(name, value);
            case Question.Email email -> text(name, value);
            case Question.Phone phone -> text(name, value);
            case Question.Hidden hidden -> text(name, value);
            case Question.FileUpload file -> text(name, value.path("id"));
            case Question.Statement statement -> put(name, "");
        }
    }

    private void choice(String name, JsonNode value) {
        if (value.isObject()) {
            text(name, value.path("value"));
            other(name, value);
        } else {
            text(name, value);
        }
    }

    private void choices(String name, JsonNode value) {
        JsonNode picked = value.isObject() ? value.path("values") : value;
        other(name, value);
        if (texts(name, picked)) {
            given.put(name, strings(picked));
        }
    }

    private void other(String name, JsonNode value) {
        if (value.has("other")) {
            text(name + Variables.OTHER_WORDS, value.get("other"));
        }
    }

    private void ranking(String name, JsonNode value) {
        if (texts(name, value)) {
            List<String> ranked = strings(value);
            for (int i = 0; i < ranked.size(); i++) {
                put(name + "." + ranked.get(i), Integer.toString(i + 1));
            }
        }
    }

    private boolean texts(String name, JsonNode list) {
        boolean good = list.isArray();
        for (JsonNode one : list) {
            good &= one.isTextual();
        }
        if (!good) {
            problems.add(AnswerProblem.of(name, "answer.not-a-list"));
        }
        return good;
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(one -> strings.add(one.textValue()));
        return strings;
    }

    private void parts(Question question, JsonNode value, String otherwise) {
        if (!value.isObject()) {
            problems.add(AnswerProblem.of(question.name(), otherwise));
            return;
        }
        value.properties().forEach(part -> {
            String field = question.name() + "." + part.getKey();
            if (!Variables.fields(question).contains(field)) {
                problems.add(AnswerProblem.of(field, "answer.unknown-question", field));
            } else if (!part.getValue().isNull()) {
                number(field, part.getValue());
            }
        });
    }

    private void number(String field, JsonNode value) {
        if (value.isNumber()) {
            put(field, value.decimalValue().toPlainString());
        } else {
            problems.add(AnswerProblem.of(field, "answer.not-a-number"));
        }
    }

    private void truth(String field, JsonNode value) {
        if (value.isBoolean()) {
            put(field, value.asText());
        } else {
            problems.add(AnswerProblem.of(field, "answer.not-yes-or-no"));
        }
    }

    private void text(String field, JsonNode value) {
        if (value.isTextual()) {
            put(field, value.textValue());
        } else {
            problems.add(AnswerProblem.of(field, "answer.not-text"));
        }
    }

    private void put(String field, String value) {
        given.put(field, List.of(value));
    }
}
