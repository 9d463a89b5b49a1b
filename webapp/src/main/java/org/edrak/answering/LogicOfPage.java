package org.edrak.answering;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.edrak.answers.Evaluated;
import org.edrak.answers.Evaluated.ShownPage;
import org.edrak.expressions.Expression;
import org.edrak.pages.views.PageLogic;
import org.edrak.questionnaires.Asked;
import org.edrak.questionnaires.CalculatedValue;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Variables;
import org.jspecify.annotations.Nullable;

/** Finds what the script needs to know to show and hide a page's questions while they are answered. */
final class LogicOfPage {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Expression> calculated = new HashMap<>();
    private final Set<String> answeredHere = new HashSet<>();
    private final Set<String> dynamic = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private LogicOfPage(Questionnaire questionnaire, ShownPage page) {
        for (CalculatedValue value : questionnaire.calculated()) {
            calculated.put(value.name(), value.expression());
        }
        page.all().forEach(each -> answeredHere.addAll(Variables.of(each.question())));
    }

    /** The logic of a page; null when nothing on it depends on what is answered on it. */
    static @Nullable PageLogic of(Questionnaire questionnaire, Evaluated evaluated, ShownPage page) {
        LogicOfPage logic = new LogicOfPage(questionnaire, page);
        page.all().forEach(each -> logic.look(each.question()));
        return logic.dynamic.isEmpty() ? null : logic.found(evaluated);
    }

    private void look(Question question) {
        for (Expression expression : expressions(question.asked()).toList()) {
            Set<String> variables = new HashSet<>();
            collect(expression, variables);
            if (variables.stream().anyMatch(answeredHere::contains)) {
                dynamic.add(question.name());
            }
        }
        if (dynamic.contains(question.name())) {
            expressions(question.asked()).forEach(expression -> collect(expression, named));
        }
    }

    private static Stream<Expression> expressions(Asked asked) {
        return Stream.of(asked.visibleIf(), asked.requiredIf(), asked.enableIf())
                .flatMap(Stream::ofNullable);
    }

    private void collect(Expression expression, Set<String> into) {
        for (String variable : expression.variables()) {
            Expression value = calculated.get(variable);
            if (into.add(variable) && value != null) {
                collect(value, into);
            }
        }
    }

    private PageLogic found(Evaluated evaluated) {
        Map<String, Object> known = new HashMap<>();
        Map<String, String> computed = new HashMap<>();
        for (String variable : named) {
            Expression expression = calculated.get(variable);
            if (expression != null) {
                computed.put(variable, expression.text());
            } else if (!answeredHere.contains(variable)) {
                Object value = evaluated.values().value(variable);
                if (value != null) {
                    known.put(variable, value);
                }
            }
        }
        return new PageLogic(json(known), computed.isEmpty() ? null : json(computed), dynamic);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("values cannot be written as JSON", e);
        }
    }
}
