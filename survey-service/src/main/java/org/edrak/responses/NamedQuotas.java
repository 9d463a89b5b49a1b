package org.edrak.responses;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form in which a row keeps the quotas that count it: their names, which hold no comma, parted by commas. */
final class NamedQuotas {
    private NamedQuotas() {}

    static @Nullable String write(Collection<String> names) {
        return names.isEmpty() ? null : String.join(",", names);
    }

    static List<String> read(@Nullable String stored) {
        return stored == null ? List.of() : List.of(stored.split(",", -1));
    }
}
