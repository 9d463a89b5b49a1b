package org.edrak.answers;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the answers of one response; of each field, the first thing. */
final class Problems {
    private final List<AnswerProblem> all = new ArrayList<>();

    void note(String field, String code, Object... arguments) {
        add(AnswerProblem.of(field, code, arguments));
    }

    void add(AnswerProblem problem) {
        if (all.stream().noneMatch(known -> known.field().equals(problem.field()))) {
            all.add(problem);
        }
    }

    boolean concern(List<String> fields) {
        return all.stream().anyMatch(problem -> fields.contains(problem.field()));
    }

    List<AnswerProblem> all() {
        return List.copyOf(all);
    }
}
