package org.edrak.surveyfiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The languages of an XLSForm, which stand in the names of its columns. */
final class XlsFormLanguages {
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final String main;

    XlsFormLanguages(XlsFormTables tables) {
        List<String> columns = new ArrayList<>(tables.columns("survey"));
        columns.addAll(tables.columns("choices"));
        for (String column : columns) {
            int colon = column.indexOf(':');
            String base = colon < 0 ? column : column.substring(0, colon);
            if (colon > 0 && (base.equals("label") || base.equals("hint") || base.endsWith("_message"))) {
                String language = column.substring(colon + 1);
                String tag = Locales.tag(language);
                if (tag != null) {
                    tags.putIfAbsent(language, tag);
                } else if (!unknown.contains(language)) {
                    unknown.add(language);
                }
            }
        }
        String named = Locales.tag(tables.setting("default_language"));
        main = named != null && (tags.containsValue(named) || columns.contains("label"))
                ? named
                : usual(tables, columns);
        // A language that nobody knows is better than no text.
        if (tags.isEmpty() && !columns.contains("label") && !unknown.isEmpty()) {
            tags.put(unknown.removeFirst(), main);
        }
    }

    private String usual(XlsFormTables tables, List<String> columns) {
        if (!columns.contains("label") && !tags.isEmpty()) {
            return tags.values().iterator().next();
        }
        StringBuilder texts = new StringBuilder();
        tables.rows("survey").forEach(row -> texts.append(row.getOrDefault("label", "")));
        return Locales.guess(texts.toString());
    }

    String main() {
        return main;
    }

    List<String> unknown() {
        return unknown;
    }

    Words words(Map<String, String> row, String column) {
        Words words = Words.of(main, row.getOrDefault(column, ""));
        tags.forEach((language, tag) -> words.and(tag, row.getOrDefault(column + ":" + language, "")));
        return words;
    }
}
