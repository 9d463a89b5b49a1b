package org.edrak.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.edrak.bodies.BadBody;
import org.jspecify.annotations.Nullable;

/** Goes through lists and maps that were sent, and names the place where nothing stands. */
final class Places {
    private Places() {}

    /** Each made into something; refused where one is null. */
    static <S, T> List<T> each(@Nullable List<S> sent, String place, BiFunction<S, String, T> made) {
        List<T> all = new ArrayList<>();
        List<S> given = present(sent, place);
        for (int i = 0; i < given.size(); i++) {
            all.add(made.apply(present(given.get(i), place + "/" + i), place + "/" + i));
        }
        return all;
    }

    /** The map, empty where none was sent; refused where a value is null. */
    static <V> Map<String, V> whole(@Nullable Map<String, V> sent, String place) {
        Map<String, V> map = Objects.requireNonNullElse(sent, Map.of());
        map.forEach((key, value) -> present(value, place + "/" + key));
        return map;
    }

    private static <T> T present(@Nullable T value, String place) {
        if (value == null) {
            throw new BadBody(place, "The value here is missing.");
        }
        return value;
    }
}
