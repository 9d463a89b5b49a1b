package org.edrak.questionnaires;

import org.edrak.expressions.Expression;

/** A value of a response that is computed from its answers, such as a score. */
public record CalculatedValue(String name, Expression expression) {}
