package org.edrak.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was given for the fields of a questionnaire, as typed: a question's name, or that with the part's name behind a
 * dot. Digits may be Persian, Arabic-Indic or Latin; nothing or blank means that nothing was given.
 *
 * @param values field to its values: one for all fields but those that take several choices
 */
public record Given(Map<String, List<String>> values) {
    /** When nothing was given yet. */
    public static final Given NOTHING = new Given(Map.of());

    /** One value for each field. */
    public static Given of(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((field, value) -> lists.put(field, List.of(value)));
        return new Given(lists);
    }

    /** The value of a field without the space around it; empty when there is none. */
    public String first(String field) {
        List<String> all = values.get(field);
        return all == null || all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** The values of a field that are not blank. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
