package org.edrak.questionnaires;

import org.edrak.expressions.Expression;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be picked, ranked or rated in a question.
 *
 * @param value what is stored: 1 to 100 characters
 * @param text what the customer reads
 * @param visibleIf when it is offered; null: always
 */
public record Choice(
        String value, LocalizedText text, @Nullable Expression visibleIf) {
    /** The value of the choice that takes words of the customer's own. */
    public static final String OTHER = "other";

    /** The value of the choice that excludes all the others. */
    public static final String NONE = "none";
}
