package org.edrak.responses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.edrak.surveys.Question;
import org.edrak.surveys.Questionnaire;
import org.edrak.surveys.Scale;
import org.edrak.text.Characters;
import org.jspecify.annotations.Nullable;

/** Decides for the page, the API and the importers alike which answers a questionnaire takes. */
public final class AnswerRules {
    private static final String EXPECTATION = ".expectation";
    private static final String PERCEPTION = ".perception";
    private static final Pattern WHOLE = Pattern.compile("\\p{Nd}{1,4}");

    private final Map<String, String> given;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    private AnswerRules(Map<String, String> given) {
        this.given = given;
    }

    /**
     * Checks what was given against what was asked.
     *
     * @param given field to value as typed: a question's name, or that with {@code .expectation} and
     *     {@code .perception}; digits may be Persian, Arabic-Indic or Latin; empty means skipped
     */
    public static CheckedAnswers check(Questionnaire questionnaire, Map<String, String> given) {
        AnswerRules rules = new AnswerRules(given);
        Set<String> known = new HashSet<>();
        for (Question question : questionnaire.questions()) {
            known.addAll(fields(question));
            Answer answer = rules.answer(question);
            if (answer instanceof Answer.Skipped && question.isRequired()) {
                rules.note(fields(question).getFirst(), "answer.required");
            }
            rules.answers.put(question.name(), answer);
        }
        given.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> rules.note(field, "answer.unknown-question", field));
        return new CheckedAnswers(rules.answers, rules.recommendation(questionnaire), rules.problems);
    }

    private @Nullable Integer recommendation(Questionnaire questionnaire) {
        for (Question question : questionnaire.questions()) {
            if (question instanceof Question.Nps && answers.get(question.name()) instanceof Answer.Score score) {
                return score.value();
            }
        }
        return null;
    }

    /** The fields by which a question is answered, in the order in which they are shown. */
    public static List<String> fields(Question question) {
        return switch (question) {
            case Question.Nps nps -> List.of(nps.name());
            case Question.Csat csat -> List.of(csat.name());
            case Question.Pair pair -> List.of(pair.name() + EXPECTATION, pair.name() + PERCEPTION);
            case Question.Text text -> List.of(text.name());
        };
    }

    private Answer answer(Question question) {
        return switch (question) {
            case Question.Nps nps -> score(nps.name(), Scale.NPS);
            case Question.Csat csat -> score(csat.name(), csat.scale());
            case Question.Pair pair -> pair(pair);
            case Question.Text text -> words(text);
        };
    }

    private Answer score(String field, Scale scale) {
        Integer value = whole(field, scale);
        return value == null ? new Answer.Skipped() : new Answer.Score(value, scale);
    }

    private Answer pair(Question.Pair pair) {
        Integer expectation = whole(pair.name() + EXPECTATION, pair.scale());
        Integer perception = whole(pair.name() + PERCEPTION, pair.scale());
        if (expectation == null && perception == null) {
            return new Answer.Skipped();
        }
        if (pair.isRequired() && expectation == null) {
            note(pair.name() + EXPECTATION, "answer.required");
        }
        if (pair.isRequired() && perception == null) {
            note(pair.name() + PERCEPTION, "answer.required");
        }
        return new Answer.PairOfScores(expectation, perception, pair.scale());
    }

    private Answer words(Question.Text question) {
        String text = given.getOrDefault(question.name(), "").strip();
        if (text.length() > question.maxLength()) {
            note(question.name(), "answer.too-long", question.maxLength(), text.length());
        }
        if (!Characters.areStorable(text)) {
            note(question.name(), "answer.not-text");
        }
        return text.isEmpty() ? new Answer.Skipped() : new Answer.Words(text);
    }

    private @Nullable Integer whole(String field, Scale scale) {
        String text = given.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            note(field, "answer.not-a-whole-number", scale.min(), scale.max());
            return null;
        }
        int value = Integer.parseInt(text);
        if (!scale.contains(value)) {
            note(field, "answer.not-on-the-scale", scale.min(), scale.max());
        }
        return value;
    }

    private void note(String field, String code, Object... arguments) {
        if (problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            problems.add(AnswerProblem.of(field, code, arguments));
        }
    }
}
