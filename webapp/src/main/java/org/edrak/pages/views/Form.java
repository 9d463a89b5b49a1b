package org.edrak.pages.views;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed into a form and what is wrong with it, so that a page shown again loses nothing. */
public record Form(Map<String, String> values, List<FieldError> errors) {
    public static final Form EMPTY = new Form(Map.of(), List.of());

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The first error of a field, if it has one. */
    public @Nullable FieldError error(String field) {
        for (FieldError error : errors) {
            if (error.field().equals(field)) {
                return error;
            }
        }
        return null;
    }
}
