package org.edrak.surveyfiles;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.imports.DateForm;
import org.edrak.text.Characters;
import org.jspecify.annotations.Nullable;

/** Where the columns of a tool's answers go. */
final class AnswerColumns {
    private final Map<String, Destination> byColumn = new HashMap<>();

    void put(String column, Destination destination) {
        byColumn.putIfAbsent(column, destination);
    }

    void replace(String column, Destination destination) {
        byColumn.put(column, destination);
    }

    /** Other names of a column. */
    void alias(String column, List<String> names) {
        Destination destination = byColumn.get(column);
        if (destination != null) {
            names.forEach(name -> put(name, destination));
        }
    }

    /** Names a question's columns also by the group that it stands in. */
    void within(String group, String name) {
        for (String column : List.copyOf(byColumn.keySet())) {
            if (column.equals(name) || column.startsWith(name + "/") || column.equals(name + "_other")) {
                alias(column, List.of(group + "/" + column, group.replace('/', '-') + "-" + column));
            }
        }
    }

    boolean knows(String column) {
        return byColumn.containsKey(column);
    }

    /** What one person gave, by the names of our fields. */
    Map<String, List<String>> fields(Map<String, List<String>> cells) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        cells.forEach((column, texts) -> {
            Destination destination = byColumn.get(column);
            if (destination == null) {
                return;
            }
            for (String text : texts) {
                if (!text.isBlank() && Characters.areStorable(text)) {
                    destination.put(text.strip(), fields);
                }
            }
        });
        return fields;
    }

    /** A moment in one of the forms that tools write; null when there is none. */
    static @Nullable Instant moment(@Nullable String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String written = text.strip();
        return DateForm.YEAR_FIRST
                .read(written, zone)
                .or(() -> DateForm.MONTH_FIRST.read(written.replace(" AM", "").replace(" PM", ""), zone))
                .or(() -> offset(written))
                .orElse(null);
    }

    private static java.util.Optional<Instant> offset(String text) {
        try {
            return java.util.Optional.of(java.time.OffsetDateTime.parse(text).toInstant());
        } catch (java.time.DateTimeException e) {
            return java.util.Optional.empty();
        }
    }
}
