package org.edrak.surveyfiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** LimeSurvey's structure as separated values: what a row means stands in its column {@code class}. */
final class LimeSurveyText {
    private static final Set<String> PLAIN = Set.of(
            "id",
            "related_id",
            "class",
            "type/scale",
            "name",
            "relevance",
            "text",
            "help",
            "language",
            "validation",
            "mandatory",
            "encrypted",
            "other",
            "default",
            "same_default",
            "same_script");

    private final LimeSurveyTables tables = new LimeSurveyTables();
    private final Map<String, String> survey = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> languages = new LinkedHashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private String group = "";
    private String question = "";
    private int order;

    static LimeSurveyTables read(Path file) throws IOException {
        LimeSurveyText text = new LimeSurveyText();
        long line = 1;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator('\t')
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(1 << 20)
                .ofNamedCsvRecord(SurveyFile.encoding(file).open(file))) {
            for (NamedCsvRecord row : rows) {
                line = row.getStartingLineNumber();
                text.take(row.getFieldsAsMap());
            }
        } catch (CsvParseException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableSurveyFile("import.not-csv", Long.toString(line));
        }
        text.tables.add("surveys", text.survey);
        text.languages.values().forEach(row -> text.tables.add("surveys_languagesettings", row));
        return text.tables;
    }

    private void take(Map<String, String> row) {
        String name = cell(row, "name");
        String text = cell(row, "text");
        String language = cell(row, "language");
        order++;
        switch (cell(row, "class")) {
            case "S" -> survey.put(name, text);
            case "SL" ->
                languages
                        .computeIfAbsent(language, tag -> new LinkedHashMap<>(Map.of("surveyls_language", tag)))
                        .put(name, text);
            case "G" -> group(row, name, text, language);
            case "Q" -> question(row, name, text, language);
            case "SQ" ->
                tables.add(
                        "subquestions",
                        Map.of(
                                "qid", question + "\t" + cell(row, "type/scale") + "\t" + name,
                                "parent_qid", question,
                                "title", name,
                                "question", text,
                                "language", language,
                                "scale_id", or(cell(row, "type/scale"), "0"),
                                "question_order", Integer.toString(order)));
            case "A" ->
                tables.add(
                        "answers",
                        Map.of(
                                "qid",
                                question,
                                "code",
                                name,
                                "answer",
                                text,
                                "language",
                                language,
                                "scale_id",
                                or(cell(row, "type/scale"), "0"),
                                "sortorder",
                                Integer.toString(order)));
            case "QTA" ->
                tables.add(
                        "quota",
                        Map.of(
                                "id",
                                cell(row, "id"),
                                "name",
                                name,
                                "qlimit",
                                cell(row, "mandatory"),
                                "action",
                                cell(row, "other"),
                                "active",
                                cell(row, "default")));
            case "QTAM" ->
                tables.add("quota_members", Map.of("quota_id", cell(row, "related_id"), "qid", question, "code", name));
            case "QTALS" ->
                tables.add(
                        "quota_languagesettings",
                        Map.of(
                                "quotals_quota_id",
                                cell(row, "related_id"),
                                "quotals_language",
                                language,
                                "quotals_message",
                                cell(row, "relevance")));
            default -> {
                // conditions stand in the relevance too; assessments are not taken over
            }
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /** In another language a group may have another name, but it keeps its number. */
    private void group(Map<String, String> row, String name, String text, String language) {
        group = or(cell(row, "id"), or(cell(row, "type/scale"), name));
        int place = groups.computeIfAbsent(group, id -> groups.size());
        tables.add(
                "groups",
                Map.of(
                        "gid",
                        group,
                        "group_name",
                        name,
                        "description",
                        text,
                        "language",
                        language,
                        "group_order",
                        Integer.toString(place),
                        "grelevance",
                        cell(row, "relevance")));
    }

    private void question(Map<String, String> row, String name, String text, String language) {
        question = name;
        Map<String, String> taken = new LinkedHashMap<>(Map.of(
                "qid",
                name,
                "parent_qid",
                "0",
                "gid",
                group,
                "type",
                cell(row, "type/scale"),
                "title",
                name,
                "relevance",
                cell(row, "relevance"),
                "question",
                text,
                "help",
                cell(row, "help"),
                "language",
                language,
                "preg",
                cell(row, "validation")));
        taken.put("mandatory", cell(row, "mandatory"));
        taken.put("other", cell(row, "other"));
        taken.put("question_order", Integer.toString(order));
        tables.add("questions", taken);
        row.forEach((attribute, value) -> {
            if (!PLAIN.contains(attribute) && !value.isEmpty()) {
                tables.add(
                        "question_attributes",
                        Map.of("qid", name, "attribute", attribute, "value", value, "language", language));
            }
        });
        if (!cell(row, "default").isEmpty()) {
            tables.add("defaultvalues", Map.of("qid", name));
        }
    }
}
