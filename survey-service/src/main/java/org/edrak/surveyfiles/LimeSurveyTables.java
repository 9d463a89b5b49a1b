package org.edrak.surveyfiles;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.edrak.imports.StrictXml;
import org.jspecify.annotations.Nullable;

/** The tables of a LimeSurvey structure: rows of named cells. */
final class LimeSurveyTables {
    private static final int MOST_ROWS = 200_000;

    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private final Map<String, Map<String, List<Map<String, String>>>> index = new HashMap<>();
    private int rows;

    /** Reads a structure's XML; each table has a list of its fields and a list of its rows. */
    static LimeSurveyTables read(InputStream in) throws IOException {
        LimeSurveyTables found = new LimeSurveyTables();
        try (StrictXml xml = new StrictXml(in)) {
            String table = "";
            boolean isSurvey = false;
            while (xml.next()) {
                if (xml.begins("LimeSurveyDocType")) {
                    isSurvey = xml.text().strip().equals("Survey");
                } else if (xml.begins("fields") || xml.begins("languages")) {
                    skip(xml, xml.name());
                } else if (xml.begins("row")) {
                    found.add(table, row(xml));
                } else if (xml.begins() && !xml.begins("rows")) {
                    table = xml.name();
                }
            }
            if (!isSurvey) {
                throw new UnreadableSurveyFile("surveyfile.not-limesurvey", "");
            }
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
        return found;
    }

    static UnreadableSurveyFile notXml(XMLStreamException e) {
        var location = e.getLocation();
        return new UnreadableSurveyFile(
                "surveyfile.not-xml",
                location == null ? "" : location.getLineNumber() + ":" + location.getColumnNumber());
    }

    private static void skip(StrictXml xml, String element) throws XMLStreamException {
        while (xml.next() && !xml.ends(element)) {
            // only the names of cells
        }
    }

    static Map<String, String> row(StrictXml xml) throws XMLStreamException {
        Map<String, String> row = new LinkedHashMap<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins()) {
                row.put(xml.name(), xml.text());
            }
        }
        return row;
    }

    void add(String table, Map<String, String> row) {
        if (++rows > MOST_ROWS) {
            throw new UnreadableSurveyFile("surveyfile.too-many-rows", table, Integer.toString(MOST_ROWS));
        }
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    List<Map<String, String>> rows(String table, String key, String value) {
        return index.computeIfAbsent(
                        table + "." + key,
                        name -> rows(table).stream().collect(Collectors.groupingBy(row -> row.getOrDefault(key, ""))))
                .getOrDefault(value, List.of());
    }

    /** One row for each value of {@code key}, whatever its language, in the order of a number. */
    List<Map<String, String>> once(List<Map<String, String>> rows, String key, String order) {
        Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.putIfAbsent(row.getOrDefault(key, ""), row));
        List<Map<String, String>> all = new ArrayList<>(byKey.values());
        all.sort(Comparator.comparingInt(row -> number(row.get(order))));
        return all;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** A text in all its languages: newer versions keep them in a table of their own. */
    Words words(String table, String l10nTable, String key, String id, String member) {
        Words words = new Words();
        for (String each : List.of(table, l10nTable)) {
            for (Map<String, String> row : rows(each, key, id)) {
                String locale = Locales.tag(row.getOrDefault("language", ""));
                if (locale != null) {
                    words.and(locale, row.getOrDefault(member, ""));
                }
            }
        }
        return words;
    }
}
