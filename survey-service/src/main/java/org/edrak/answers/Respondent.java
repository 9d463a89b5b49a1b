package org.edrak.answers;

import java.util.Map;

/**
 * Who answers, as far as a questionnaire's logic may know.
 *
 * @param locale the language that texts are in
 * @param seed decides random orders: the same seed, the same order
 * @param attributes what is known of the customer, by name, for {@code {customer.name}}
 */
public record Respondent(String locale, long seed, Map<String, Object> attributes) {
    /** Somebody of whom nothing is known. */
    public static Respondent unknown(String locale) {
        return new Respondent(locale, 0, Map.of());
    }
}
