package org.edrak.expressions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an expression that has a value of its own. */
sealed interface Node {
    /** A number, text, true or false that stands in the expression itself. */
    record Constant(@Nullable Object value) implements Node {}

    record Variable(String name) implements Node {}

    record ListOf(List<Node> elements) implements Node {}

    record Or(List<Node> operands) implements Node {}

    record And(List<Node> operands) implements Node {}

    record Not(Node operand) implements Node {}

    record Compared(Comparison comparison, Node left, Node right) implements Node {}

    /** @param negated whether it is asked for what is <em>not</em> empty */
    record Empty(Node operand, boolean negated) implements Node {}

    record Minus(Node operand) implements Node {}

    /** Operations of one precedence, from left to right; a list, so that a long sum is no deep tree. */
    record Calculation(Node first, List<Step> steps) implements Node {}

    /** @param sign one of {@code + - * / %} */
    record Step(char sign, Node operand) {}

    record Call(NamedFunction function, List<Node> arguments) implements Node {}
}
