package org.edrak.translations;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Translations as comma-separated values for a spreadsheet: one row a text, its key first, then one column a language,
 * the definition's own language before the others.
 */
public final class TranslationCsv {
    private static final String BOM = "\uFEFF";
    private static final String KEY = "key";
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private TranslationCsv() {}

    /** All texts in all languages, in UTF-8 with a byte order mark, safe to open in a spreadsheet. */
    public static byte[] write(String definition) {
        TranslationTable table = TranslationTable.of(definition);
        StringWriter csv = new StringWriter().append(BOM);
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            List<String> header = new ArrayList<>(List.of(KEY));
            header.addAll(table.locales());
            writer.writeRecord(guarded(header));
            for (TranslationTable.Entry entry : table.entries()) {
                List<String> row = new ArrayList<>(List.of(entry.key()));
                table.locales().forEach(locale -> row.add(entry.texts().getOrDefault(locale, "")));
                writer.writeRecord(guarded(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> guarded(List<String> row) {
        return row.stream().map(FormulaGuard::guarded).toList();
    }

    /**
     * What {@code file} says about {@code definition}. It is as {@link #write} makes it, in UTF-8, separated by commas,
     * semicolons or tabs; languages may be left out or added.
     */
    public static TranslationImport read(String definition, byte[] file) {
        TranslationTable table = TranslationTable.of(definition);
        TranslationCheck check = new TranslationCheck(table);
        if (file.length > TranslationImport.LARGEST_FILE) {
            return check.unreadable(1, "translation.file-too-large");
        }
        try {
            String csv = text(file);
            for (char separator : SEPARATORS) {
                if (header(csv, separator).contains(table.source())) {
                    return read(table, check, csv, separator);
                }
            }
            return check.unreadable(1, "translation.no-header");
        } catch (CharacterCodingException e) {
            return check.unreadable(1, "translation.not-utf-8");
        } catch (CsvParseException | IOException e) {
            return check.unreadable(1, "translation.not-csv");
        }
    }

    private static String text(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    private static CsvReader<CsvRecord> reader(String csv, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv);
    }

    /** The columns' names; none when the first column is not that of the keys. */
    private static List<String> header(String csv, char separator) throws IOException {
        try (CsvReader<CsvRecord> reader = reader(csv, separator)) {
            List<String> names = reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()).stream()
                    .map(String::strip)
                    .toList();
            return !names.isEmpty() && names.getFirst().equals(KEY) ? names : List.of();
        }
    }

    private static TranslationImport read(TranslationTable table, TranslationCheck check, String csv, char separator)
            throws IOException {
        List<String> header = header(csv, separator);
        int source = header.indexOf(table.source());
        Map<Integer, String> columns = columns(header, source, check);
        long line = 0;
        try (CsvReader<CsvRecord> reader = reader(csv, separator)) {
            for (CsvRecord row : reader) {
                line++;
                if (line > 1 && row.getFields().stream().anyMatch(cell -> !cell.isBlank()) && !check.isFull()) {
                    take(row, line, source, columns, check);
                }
            }
        } catch (CsvParseException e) {
            return check.unreadable(line + 1, "translation.not-csv");
        }
        return check.done();
    }

    private static void take(
            CsvRecord row, long line, int source, Map<Integer, String> columns, TranslationCheck check) {
        check.entry(line, cell(row, 0), cell(row, source))
                .ifPresent(entry ->
                        columns.forEach((column, locale) -> check.text(line, entry, locale, cell(row, column))));
    }

    /** The languages by the number of their column. */
    private static Map<Integer, String> columns(List<String> header, int source, TranslationCheck check) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (int i = 1; i < header.size(); i++) {
            String name = header.get(i);
            if (i == source || name.isEmpty()) {
                continue;
            }
            if (columns.containsValue(name)) {
                check.problem(1, "", name, "translation.twice");
            } else if (TranslationTable.LOCALE.matcher(name).matches()) {
                columns.put(i, name);
            } else {
                check.warning(1, "", "", "translation.unknown-column", name);
            }
        }
        return columns;
    }

    private static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? FormulaGuard.plain(row.getField(column)) : "";
    }
}
