package org.edrak.expressions;

import java.util.ArrayList;
import java.util.List;
import org.edrak.expressions.Node.Step;
import org.jspecify.annotations.Nullable;

/** Finds what the parts of an expression come to. */
record Evaluation(Values values) {
    @Nullable
    Object of(Node node) {
        return switch (node) {
            case Node.Constant(var value) -> value;
            case Node.Variable(var name) -> Operands.normal(values.value(name));
            case Node.ListOf(var elements) -> Operands.flat(all(elements));
            case Node.Or(var operands) -> operands.stream().anyMatch(this::isTrue);
            case Node.And(var operands) -> operands.stream().allMatch(this::isTrue);
            case Node.Not(var operand) -> !isTrue(operand);
            case Node.Compared(var comparison, var left, var right) -> comparison.holds(of(left), of(right));
            case Node.Empty(var operand, var negated) -> Operands.isEmpty(of(operand)) != negated;
            case Node.Minus(var operand) -> calculated(0.0, '-', Operands.number(of(operand)));
            case Node.Calculation(var first, var steps) -> calculated(first, steps);
            case Node.Call(var function, var arguments) -> function.of(all(arguments));
        };
    }

    boolean isTrue(Node node) {
        return Operands.isTrue(of(node));
    }

    private List<@Nullable Object> all(List<Node> nodes) {
        var all = new ArrayList<@Nullable Object>();
        nodes.forEach(node -> all.add(of(node)));
        return all;
    }

    private @Nullable Object calculated(Node first, List<Step> steps) {
        Double result = Operands.number(of(first));
        for (Step step : steps) {
            result = calculated(result, step.sign(), Operands.number(of(step.operand())));
        }
        return result;
    }

    private static @Nullable Double calculated(@Nullable Double left, char sign, @Nullable Double right) {
        if (left == null || right == null) {
            return null;
        }
        return Operands.finite(
                switch (sign) {
                    case '+' -> left + right;
                    case '-' -> left - right;
                    case '*' -> left * right;
                    case '/' -> left / right;
                    case '%' -> left % right;
                    default -> throw new IllegalStateException("no calculation " + sign);
                });
    }
}
