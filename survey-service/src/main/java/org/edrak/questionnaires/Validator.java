package org.edrak.questionnaires;

import com.google.re2j.Pattern;
import org.edrak.expressions.Expression;
import org.jspecify.annotations.Nullable;

/** What an answer must fulfil besides its type's own limits. */
public sealed interface Validator {
    /** What the customer is told; null: a sentence of ours. */
    @Nullable
    LocalizedText text();

    /** The answer is valid when {@code expression} is true. */
    record Fulfils(Expression expression, @Nullable LocalizedText text) implements Validator {}

    /** The answer's text contains a match of {@code pattern}, which takes linear time whatever it is given. */
    record Matches(Pattern pattern, @Nullable LocalizedText text) implements Validator {}
}
