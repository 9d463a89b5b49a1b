package org.edrak.responses;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers as {@link AnswerRules} found them; they may be stored only when there is no problem.
 *
 * @param answers question's name to answer, for every question, in the order in which they are asked
 * @param recommendation the answer to the Net Promoter question, 0 to 10; null when it was not asked or not answered
 */
public record CheckedAnswers(
        Map<String, Answer> answers, @Nullable Integer recommendation, List<AnswerProblem> problems) {
    public CheckedAnswers {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
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
}
