package org.edrak.editing;

import java.util.List;
import org.edrak.pages.Page;
import org.edrak.pages.views.NewSurveyView;
import org.edrak.questionnaires.DefinitionProblem;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.questionnaires.QuestionnaireReader;

/** What is wrong with a definition, in the reader's language. */
public final class DefinitionProblems {
    private DefinitionProblems() {}

    public static List<NewSurveyView.Problem> of(Page page, InvalidDefinition invalid) {
        return invalid.problems().stream().map(problem -> said(page, problem)).toList();
    }

    /** Empty when the definition can be published. */
    public static List<NewSurveyView.Problem> of(Page page, String definition) {
        try {
            QuestionnaireReader.read(definition);
            return List.of();
        } catch (InvalidDefinition e) {
            return of(page, e);
        }
    }

    private static NewSurveyView.Problem said(Page page, DefinitionProblem problem) {
        return new NewSurveyView.Problem(
                problem.path(), page.t(problem.code(), problem.arguments().toArray()));
    }
}
