package org.edrak.questionnaires;

import org.edrak.expressions.Expression;
import org.jspecify.annotations.Nullable;

/** What happens when a page is left and {@code expression} is true. */
public sealed interface Trigger {
    Expression expression();

    /** The pages before the page {@code target} are not shown. */
    record Skip(Expression expression, String target) implements Trigger {}

    /** The questionnaire ends; {@code message} stands in place of the usual thanks. */
    record Complete(Expression expression, @Nullable LocalizedText message) implements Trigger {}
}
