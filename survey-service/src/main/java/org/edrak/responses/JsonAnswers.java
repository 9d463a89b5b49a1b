package org.edrak.responses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.surveys.Question;
import org.edrak.surveys.Questionnaire;

/**
 * Answers as a program sends them: {@code {"nps":9,"price":{"expectation":6,"perception":4},"why":"…"}}. Types are
 * strict: {@code "5"} is no number.
 */
public final class JsonAnswers {
    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    private JsonAnswers() {}

    /** Checks {@code json} against what was asked, by the same rules as a page's form. */
    public static CheckedAnswers check(Questionnaire questionnaire, JsonNode json) {
        JsonAnswers answers = new JsonAnswers();
        json.properties()
                .forEach(member -> questionnaire
                        .question(member.getKey())
                        .ifPresentOrElse(
                                question -> answers.read(question, member.getValue()),
                                () -> answers.given.put(member.getKey(), "")));
        CheckedAnswers checked = AnswerRules.check(questionnaire, answers.given);
        checked.problems().stream().filter(answers::isNews).toList().forEach(answers.problems::add);
        return new CheckedAnswers(checked.answers(), checked.recommendation(), answers.problems);
    }

    /** What has the wrong type was not handed on, so that the rules would call it missing as well. */
    private boolean isNews(AnswerProblem found) {
        return problems.stream()
                .noneMatch(known ->
                        found.field().equals(known.field()) || found.field().startsWith(known.field() + "."));
    }

    private void read(Question question, JsonNode value) {
        if (value.isNull()) {
            return;
        }
        switch (question) {
            case Question.Nps nps -> number(nps.name(), value);
            case Question.Csat csat -> number(csat.name(), value);
            case Question.Pair pair -> pair(pair, value);
            case Question.Text text -> text(text.name(), value);
        }
    }

    private void pair(Question.Pair pair, JsonNode value) {
        if (!value.isObject()) {
            problems.add(AnswerProblem.of(pair.name(), "answer.not-a-pair"));
            return;
        }
        value.properties().forEach(side -> {
            String field = pair.name() + "." + side.getKey();
            if (!AnswerRules.fields(pair).contains(field)) {
                problems.add(AnswerProblem.of(field, "answer.unknown-question", field));
            } else if (!side.getValue().isNull()) {
                number(field, side.getValue());
            }
        });
    }

    private void number(String field, JsonNode value) {
        if (value.isIntegralNumber()) {
            given.put(field, value.asText());
        } else {
            problems.add(AnswerProblem.of(field, "answer.not-a-number"));
        }
    }

    private void text(String field, JsonNode value) {
        if (value.isTextual()) {
            given.put(field, value.textValue());
        } else {
            problems.add(AnswerProblem.of(field, "answer.not-text"));
        }
    }
}
