package org.edrak.surveyfiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edrak.imports.CsvFile;
import org.edrak.imports.Encoding;
import org.edrak.imports.RowSource;
import org.edrak.imports.SheetFile;
import org.edrak.imports.Sheets;

/** The sheets of an XLSForm: rows of cells by the names of their columns, which have been spelt in many ways. */
final class XlsFormTables {
    private static final int MOST_ROWS = 20_000;
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("list name", "list_name"),
            Map.entry("value", "name"),
            Map.entry("caption", "label"),
            Map.entry("command", "type"),
            Map.entry("calculate", "calculation"),
            Map.entry("relevance", "relevant"),
            Map.entry("jr:constraintmsg", "constraint_message"),
            Map.entry("constraint message", "constraint_message"),
            Map.entry("constraintmsg", "constraint_message"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("jr:requiredmsg", "required_message"),
            Map.entry("required message", "required_message"),
            Map.entry("read_only", "readonly"),
            Map.entry("form title", "form_title"),
            Map.entry("title", "form_title"),
            Map.entry("media:image", "image"),
            Map.entry("media:audio", "audio"),
            Map.entry("media:video", "video"));

    private final Map<String, List<Map<String, String>>> sheets = new HashMap<>();
    private final Map<String, List<String>> headers = new HashMap<>();

    static XlsFormTables read(Path file) throws IOException {
        XlsFormTables tables = new XlsFormTables();
        if (SheetFile.isSheet(file)) {
            tables.workbook(file);
        } else {
            tables.csv(file);
        }
        if (!tables.sheets.containsKey("survey")) {
            throw new UnreadableSurveyFile("surveyfile.not-xlsform", "survey");
        }
        return tables;
    }

    private void workbook(Path file) {
        try (Sheets book = Sheets.open(file)) {
            for (int i = 0; i < book.names().size(); i++) {
                String name = book.names().get(i).strip().toLowerCase(Locale.ROOT);
                if (name.equals("survey") || name.equals("choices") || name.equals("settings")) {
                    book.rows(i, (number, cells) -> {
                        row(name, number, cells);
                        return true;
                    });
                }
            }
        } catch (IOException e) {
            throw new UnreadableSurveyFile("import.not-a-workbook", "");
        }
    }

    /** In a CSV the name of a sheet stands in the first column, above its rows. Rows may end early. */
    private void csv(Path file) throws IOException {
        Encoding encoding = SurveyFile.encoding(file);
        String sheet = "";
        long line = 1;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(CsvFile.likelyDelimiter(file, encoding))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(encoding.open(file))) {
            for (CsvRecord row : rows) {
                line = row.getStartingLineNumber();
                String first = row.getField(0).strip().toLowerCase(Locale.ROOT);
                if (!first.isEmpty()) {
                    sheet = first;
                } else if (!sheet.isEmpty()) {
                    row(sheet, line, row.getFields().subList(1, row.getFieldCount()));
                }
            }
        } catch (RowSource.Unreadable e) {
            throw AnswerTable.unreadable(e);
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableSurveyFile("import.not-csv", Long.toString(line + 1));
        }
    }

    private void row(String sheet, long number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        List<String> header = headers.get(sheet);
        if (header == null) {
            headers.put(sheet, cells.stream().map(XlsFormTables::column).toList());
            sheets.put(sheet, new ArrayList<>());
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            if (!cells.get(i).isBlank()) {
                row.putIfAbsent(header.get(i), cells.get(i).strip());
            }
        }
        row.put("#", Long.toString(number));
        List<Map<String, String>> rows = sheets.computeIfAbsent(sheet, name -> new ArrayList<>());
        if (rows.size() == MOST_ROWS) {
            throw new UnreadableSurveyFile("surveyfile.too-many-rows", sheet, Integer.toString(MOST_ROWS));
        }
        rows.add(row);
    }

    /** A column's name in one spelling; behind a colon the language as it is written. */
    private static String column(String written) {
        String name = written.strip().replace("::", ":");
        for (String group : List.of("bind:", "control:")) {
            if (name.toLowerCase(Locale.ROOT).startsWith(group)) {
                name = name.substring(group.length());
            }
        }
        String plain = name.toLowerCase(Locale.ROOT);
        if (SPELLINGS.containsKey(plain)) {
            return SPELLINGS.getOrDefault(plain, plain);
        }
        int colon = plain.indexOf(':');
        if (colon < 0) {
            return plain;
        }
        String base = plain.substring(0, colon);
        return SPELLINGS.getOrDefault(base, base) + ":"
                + name.substring(colon + 1).strip();
    }

    List<Map<String, String>> rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    List<String> columns(String sheet) {
        return headers.getOrDefault(sheet, List.of());
    }

    String setting(String name) {
        return rows("settings").stream()
                .map(row -> row.getOrDefault(name, ""))
                .findFirst()
                .orElse("");
    }
}
