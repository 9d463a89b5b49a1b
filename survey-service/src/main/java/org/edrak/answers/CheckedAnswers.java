package org.edrak.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Answers as {@link AnswerRules} found them; they may be stored only when there is no problem.
 *
 * @param answers question's name to answer, for every question, in the order of the definition
 * @param recommendation the answer to the Net Promoter question, 0 to 10; null when it was not asked or not answered
 * @param calculated the questionnaire's calculated values by name, those that came to something
 * @param quotas the names of the quotas that count these answers
 */
public record CheckedAnswers(
        Map<String, Answer> answers,
        @Nullable Integer recommendation,
        Map<String, Object> calculated,
        List<String> quotas,
        List<AnswerProblem> problems) {
    public CheckedAnswers {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        calculated = Collections.unmodifiableMap(new LinkedHashMap<>(calculated));
        quotas = List.copyOf(quotas);
        problems = List.copyOf(problems);
    }

    public boolean isValid() {
        return problems.isEmpty();
    }

    /** Whether at least one question is answered. */
    public boolean saysAnything() {
        return answers.values().stream()
                .anyMatch(answer -> !(answer instanceof Answer.Skipped || answer instanceof Answer.NotShown));
    }

    /** The words to be understood: the field that they were given in, and the text. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        answers.forEach((name, answer) -> {
            if (answer instanceof Answer.Words given) {
                words.put(name, given.text());
            } else if (answer instanceof Answer.Picked picked && !picked.other().isEmpty()) {
                words.put(name + Variables.OTHER_WORDS, picked.other());
            }
        });
        return words;
    }

    CheckedAnswers withProblems(List<AnswerProblem> others) {
        return new CheckedAnswers(answers, recommendation, calculated, quotas, others);
    }
}
