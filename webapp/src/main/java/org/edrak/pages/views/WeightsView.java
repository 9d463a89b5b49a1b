package org.edrak.pages.views;

import java.util.List;

/**
 * Where a workspace states how its customers are made up.
 *
 * @param fields what can be stated
 * @param form what is stated or was typed: {@code share.<field>.<value>} in percent, by the places in {@code fields}
 */
public record WeightsView(List<Field> fields, Form form) implements View {
    /** An attribute with its values. */
    public record Field(String field, List<String> values) {}
}
