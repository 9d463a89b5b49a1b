package org.edrak.questionnaires;

import java.util.HashSet;
import java.util.Set;
import org.edrak.expressions.Expression;
import org.edrak.expressions.InvalidExpression;
import org.edrak.expressions.Piping;
import org.jspecify.annotations.Nullable;

/** The variables that may be named at a place of the definition: those of what stands before it. */
final class Scope {
    private static final String CUSTOMER = "customer.";

    private final Set<String> known = new HashSet<>();
    private String own = "";

    void add(Question question) {
        known.addAll(Variables.of(question));
    }

    void add(String variable) {
        known.add(variable);
    }

    void remove(String variable) {
        known.remove(variable);
    }

    /** The expression in {@code member}; null when there is none, or none that can be used. */
    @Nullable
    Expression expression(DefinitionNode node, String member) {
        String text = node.string(member);
        if (text == null) {
            return null;
        }
        try {
            Expression expression = Expression.parse(text);
            return check(node, member, expression.variables()) ? expression : null;
        } catch (InvalidExpression e) {
            node.note(member, e.code(), e.arguments().toArray(String[]::new));
            return null;
        }
    }

    /** The expression of a validator, which may name the question {@code name} that it belongs to. */
    @Nullable
    Expression expressionOf(String name, DefinitionNode validator) {
        own = name;
        try {
            return expression(validator, "expression");
        } finally {
            own = "";
        }
    }

    /** Notes the variables of a text that cannot be filled in. */
    void checkPiping(DefinitionNode node, String member, @Nullable LocalizedText text) {
        if (text != null) {
            text.byLocale()
                    .values()
                    .forEach(one -> check(node, member, Piping.of(one).variables()));
        }
    }

    private boolean check(DefinitionNode node, String member, Set<String> variables) {
        boolean good = true;
        for (String variable : variables) {
            if (!isKnown(variable)) {
                node.note(member, "definition.unknown-variable", variable);
                good = false;
            }
        }
        return good;
    }

    private boolean isKnown(String variable) {
        return known.contains(variable)
                || variable.startsWith(CUSTOMER)
                || !own.isEmpty() && (variable.equals(own) || variable.startsWith(own + "."));
    }
}
