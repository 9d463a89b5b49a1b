package org.edrak.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of comma-separated values, read as a stream.
 *
 * @param namesIn number of the line that names the columns, or after which the next that is not blank does; what stands
 *     before it is passed over; 0 where none does
 */
public record CsvFile(Path path, Encoding encoding, char delimiter, int namesIn) implements RowSource {
    private static final int LONGEST_FIELD = 200_000;

    /** A file whose first line names the columns. */
    public CsvFile(Path path, Encoding encoding, char delimiter) {
        this(path, encoding, delimiter, 1);
    }

    /** The delimiter that occurs most in the first line; a comma when none does, and for a workbook. */
    public static char likelyDelimiter(Path path, Encoding encoding) throws Unreadable {
        if (SheetFile.isSheet(path)) {
            return ',';
        }
        String first = firstLine(path, encoding);
        char likely = ',';
        for (char candidate : ColumnMapping.DELIMITERS.toCharArray()) {
            if (count(first, candidate) > count(first, likely)) {
                likely = candidate;
            }
        }
        return likely;
    }

    /** The first line that is not empty, without what stands between quotation marks. */
    private static String firstLine(Path path, Encoding encoding) throws Unreadable {
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        try (Reader reader = encoding.open(path)) {
            for (int i = 0, c = reader.read(); c >= 0 && i < LONGEST_FIELD; i++, c = reader.read()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if ((c == '\n' || c == '\r') && !quoted) {
                    if (!line.isEmpty()) {
                        break;
                    }
                } else if (!quoted) {
                    line.append((char) c);
                }
            }
            return line.toString();
        } catch (IOException e) {
            throw unreadable(e, 1);
        }
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }

    @Override
    public List<List<String>> first(int most) throws Unreadable {
        List<List<String>> rows = new ArrayList<>();
        long number = 0;
        try (CsvReader<CsvRecord> reader = reader()) {
            for (CsvRecord line : reader) {
                number++;
                if (rows.size() >= most || FileEnd.isLine(line.getFields())) {
                    break;
                }
                if (number < namesIn || isBlank(line)) {
                    continue;
                }
                List<String> cells = FileEnd.without(line.getFields());
                if (namesIn == 0 && rows.isEmpty()) {
                    rows.add(RowSource.nameless(cells));
                }
                rows.add(cells);
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw unreadable(e, rows.size() + 1L);
        }
        if (rows.isEmpty()) {
            throw new Unreadable("import.empty", 1);
        }
        return rows;
    }

    @Override
    public void forEach(Consumer<Row> consumer) throws Unreadable {
        read(consumer, false);
    }

    @Override
    public void forEachEvenBroken(Consumer<Row> consumer) throws Unreadable {
        read(consumer, true);
    }

    private void read(Consumer<Row> consumer, boolean evenBroken) throws Unreadable {
        List<String> header = List.of();
        long number = 0;
        try (CsvReader<CsvRecord> reader = reader()) {
            for (CsvRecord line : reader) {
                number++;
                if (number < namesIn || isBlank(line) || FileEnd.isLine(line.getFields())) {
                    continue;
                }
                boolean isNames = header.isEmpty() && namesIn > 0;
                if (header.isEmpty() && !isNames) {
                    header = RowSource.nameless(line.getFields());
                }
                Row row = row(number, header, line.getFields());
                if (row.isBroken() && !evenBroken) {
                    throw new Unreadable(row.fault(), number);
                }
                if (isNames) {
                    header = row.cells();
                } else {
                    consumer.accept(row);
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw unreadable(e, number + 1);
        }
    }

    /** Separators at the end of a row mean nothing; words beyond the columns mean that those before have slipped. */
    private static Row row(long number, List<String> header, List<String> cells) {
        if (FileEnd.isWithin(cells)) {
            return new Row(number, header, FileEnd.without(cells), "import.cut-off");
        }
        if (header.isEmpty() || cells.size() <= header.size()) {
            return new Row(number, header, cells);
        }
        boolean isSlipped = !cells.subList(header.size(), cells.size()).stream().allMatch(String::isBlank);
        return new Row(number, header, cells.subList(0, header.size()), isSlipped ? "import.too-many-cells" : "");
    }

    /** Blank lines are passed over, but a spreadsheet counts them. */
    private static boolean isBlank(CsvRecord line) {
        return line.getFieldCount() == 1 && line.getField(0).isEmpty();
    }

    private CsvReader<CsvRecord> reader() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(new FileEnd(encoding.open(path)));
    }

    private static Unreadable unreadable(Exception e, long row) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new Unreadable("import.not-in-this-encoding", row);
            }
        }
        return new Unreadable("import.not-csv", row);
    }
}
