package org.edrak.questionnaires;

import java.util.List;
import org.edrak.expressions.Expression;
import org.jspecify.annotations.Nullable;

/**
 * What all questions have in common.
 *
 * @param name its identity in every version of the questionnaire
 * @param isRequired whether it must be answered whenever it is shown and enabled
 * @param visibleIf when it is shown; null: always
 * @param requiredIf when it must be answered although {@code isRequired} is false; null: never
 * @param enableIf when it can be answered; null: always
 * @param driver what part of perception it measures, if its author said so
 * @param touchpoint where in the customer's journey it asks, in the form of a driver's key
 */
public record Asked(
        String name,
        LocalizedText title,
        @Nullable LocalizedText description,
        boolean isRequired,
        @Nullable Expression visibleIf,
        @Nullable Expression requiredIf,
        @Nullable Expression enableIf,
        @Nullable Driver driver,
        @Nullable String touchpoint,
        List<Validator> validators) {
    public Asked {
        validators = List.copyOf(validators);
    }
}
