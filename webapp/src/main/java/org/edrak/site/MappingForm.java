package org.edrak.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.CsvFile;
import org.edrak.imports.DateForm;
import org.edrak.imports.Encoding;
import org.edrak.imports.RowSource;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.MappingView;
import org.edrak.text.Digits;
import org.jspecify.annotations.Nullable;

/** The second step of an import as a form: what was chosen, what the file's own words suggest, and what is wrong. */
final class MappingForm {
    private static final int SAMPLES = 4;
    private static final String NAMES_IN = "namesIn";

    private final Map<String, String> values;
    private final List<FieldError> errors = new ArrayList<>();

    MappingForm(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    Form form() {
        return new Form(values, errors);
    }

    boolean isValid() {
        return errors.isEmpty();
    }

    void refuse(String field, String key, Object... args) {
        errors.add(FieldError.of(field, key, args));
    }

    Encoding encoding() {
        return Arrays.stream(Encoding.values())
                .filter(each -> each.name().equals(value("encoding")))
                .findFirst()
                .orElse(Encoding.UTF_8);
    }

    char delimiter() {
        String chosen = value("delimiter").equals("tab") ? "\t" : value("delimiter");
        return chosen.length() == 1 && ColumnMapping.DELIMITERS.contains(chosen) ? chosen.charAt(0) : ',';
    }

    /** The line that names the columns. */
    int namesIn() {
        String chosen = value(NAMES_IN);
        return chosen.matches("[0-9]{1,2}") ? Math.min(Integer.parseInt(chosen), ColumnMapping.LAST_NAMES) : 1;
    }

    private DateForm dates() {
        return Arrays.stream(DateForm.values())
                .filter(each -> each.key().equals(value("dates")))
                .findFirst()
                .orElse(DateForm.YEAR_FIRST);
    }

    /** Fills in what can be told before the columns are known. */
    void suggest(Path file, Encoding encoding) throws CsvFile.Unreadable {
        values.putIfAbsent("encoding", encoding.name());
        if (value("delimiter").isEmpty()) {
            char likely = CsvFile.likelyDelimiter(file, encoding());
            values.put("delimiter", likely == '\t' ? "tab" : String.valueOf(likely));
        }
    }

    /** The rows of a file, read as chosen so far. */
    RowSource rows(Path file) {
        return RowSource.of(
                file, new ColumnMapping(encoding(), delimiter(), List.of(), dates(), null, ZoneOffset.UTC, namesIn()));
    }

    /** Passes over a title that stands alone above the names of the columns. */
    void suggestNames(List<List<String>> rows) {
        if (value(NAMES_IN).isEmpty()) {
            values.put(NAMES_IN, MappingSuggestions.isTitled(rows) ? "2" : "1");
        }
    }

    /** Fills in what nobody has chosen of the columns and of what they hold. */
    void suggest(List<List<String>> rows, Map<String, String> targets) {
        MappingSuggestions suggestions = new MappingSuggestions(values, rows);
        suggestions.targets(targets);
        suggestions.details();
    }

    List<MappingView.Column> columns(List<List<String>> rows) {
        List<MappingView.Column> columns = new ArrayList<>();
        List<String> headers = rows.getFirst();
        for (int i = 0; i < headers.size(); i++) {
            int column = i;
            columns.add(new MappingView.Column(
                    i,
                    headers.get(i),
                    rows.stream()
                            .skip(1)
                            .limit(SAMPLES)
                            .map(row -> column < row.size() ? row.get(column) : "")
                            .toList()));
        }
        return columns;
    }

    /** What was chosen for so many columns; what is wrong with it is noted. */
    ColumnMapping mapping(int columns, ZoneId zone) {
        List<String> targets = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < columns; i++) {
            String target = value("target." + i);
            if (!target.isEmpty() && !used.add(target)) {
                refuse("target." + i, "import.target-twice");
            }
            targets.add(target);
        }
        LocalDate day = fixedDate();
        if (day == null && !used.contains(ColumnMapping.DATE) && isValid()) {
            refuse("fixedDate", "import.date-needed");
        }
        return new ColumnMapping(encoding(), delimiter(), targets, dates(), day, zone, namesIn());
    }

    private @Nullable LocalDate fixedDate() {
        String text = value("fixedDate").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(Digits.toAscii(text));
        } catch (DateTimeParseException e) {
            refuse("fixedDate", "import.not-a-day");
            return null;
        }
    }
}
