package org.edrak.pages.views;

import java.util.List;
import org.edrak.pages.Page;

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

    /** An error that the domain found: its code is the message's key, and its whole numbers are written as numbers. */
    public static FieldError found(String field, String code, List<String> arguments) {
        return new FieldError(
                field, code, arguments.stream().map(FieldError::numberOrText).toList());
    }

    private static Object numberOrText(String argument) {
        return argument.matches("-?[0-9]{1,15}") ? (Object) Long.valueOf(argument) : argument;
    }

    /** The sentence in the reader's language. */
    public String text(Page page) {
        return page.t(key, arguments());
    }

    public Object[] arguments() {
        return args.toArray();
    }
}
