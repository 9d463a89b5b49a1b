package org.edrak.sources;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something failed, as people are told.
 *
 * @param code key of the message that says it
 * @param arguments what the message names; without line breaks
 */
public record Trouble(String code, List<String> arguments) {
    private static final int LONGEST = 400;

    public Trouble {
        arguments = List.copyOf(arguments);
    }

    public static Trouble of(String code, String... arguments) {
        return new Trouble(code, List.of(arguments));
    }

    String stored() {
        String joined = String.join("\n", arguments);
        return joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    }

    static @Nullable Trouble read(@Nullable String code, @Nullable String arguments) {
        if (code == null) {
            return null;
        }
        return new Trouble(
                code, arguments == null || arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split("\n", -1)));
    }
}
