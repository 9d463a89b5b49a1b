package org.edrak.surveyfiles;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a name in another tool's expressions means in ours.
 *
 * @param name of our variable, as in {@code quality} or {@code quality.price}
 * @param values the other tool's values as ours, where they differ
 * @param option where the name means that one choice of several is picked: that choice
 */
record Variable(
        String name,
        Kind kind,
        Map<String, String> values,
        @Nullable String option) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    /** What its values are. */
    enum Kind {
        NUMBER,
        TEXT,
        TRUTH,
        CHOICE,
        CHOICES
    }

    static Variable of(String name, Kind kind) {
        return new Variable(name, kind, Map.of(), null);
    }

    static Variable of(String name, Kind kind, Map<String, String> values) {
        return new Variable(name, kind, values, null);
    }

    static Variable picked(String name, String option) {
        return new Variable(name, Kind.CHOICES, Map.of(), option);
    }

    String braced() {
        return "{" + name + "}";
    }

    /** One of the other tool's values, as a literal of our expressions. */
    String literal(String value) {
        String ours = values.getOrDefault(value, value);
        return switch (kind) {
            case TRUTH -> ours.equals("true") || ours.equals("false") ? ours : quoted(ours);
            case NUMBER -> NUMBER.matcher(ours).matches() ? ours : quoted(ours);
            case TEXT, CHOICE, CHOICES -> quoted(ours);
        };
    }

    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
