package org.edrak.pages.views;

import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field the field's name in the form; empty when the error concerns the whole form
 * @param key of the message
 * @param args of the message
 */
public record FieldError(String field, String key, List<Object> args) {
    public static FieldError of(String field, String key, Object... args) {
        return new FieldError(field, key, List.of(args));
    }

    public Object[] arguments() {
        return args.toArray();
    }
}
