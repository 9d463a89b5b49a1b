package org.edrak.questionnaires;

import java.util.List;

/** A questionnaire's definition that cannot be published, with everything that is wrong with it. */
public final class InvalidDefinition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<DefinitionProblem> problems;

    InvalidDefinition(List<DefinitionProblem> problems) {
        super(problems.size() + " problems in the definition");
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the definition. */
    public List<DefinitionProblem> problems() {
        return problems;
    }
}
