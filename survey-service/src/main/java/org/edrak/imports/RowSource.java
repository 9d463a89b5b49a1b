package org.edrak.imports;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** A file of rows, read as a stream; one of its first rows names the columns, or none. */
public sealed interface RowSource permits CsvFile, SheetFile {
    /** The file cannot be read on: bytes that are not of the encoding, a quote that never ends, a broken workbook. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final long row;

        Unreadable(String code, long row) {
            super(code);
            this.code = code;
            this.row = row;
        }

        /** The problem, as a row's. */
        public RowProblem problem() {
            return new RowProblem(row, "", code, List.of());
        }
    }

    /** The rows of a workbook, whatever was said of encoding and delimiter; else those of a file of separated values. */
    static RowSource of(Path path, Encoding encoding, char delimiter) {
        return SheetFile.isSheet(path) ? new SheetFile(path) : new CsvFile(path, encoding, delimiter);
    }

    /** The rows of a file as a person said that it is to be read. */
    static RowSource of(Path path, ColumnMapping mapping) {
        return SheetFile.isSheet(path)
                ? new SheetFile(path, mapping.namesIn())
                : new CsvFile(path, mapping.encoding(), mapping.delimiter(), mapping.namesIn());
    }

    /** Columns without names, as many as {@code row} has. */
    static List<String> nameless(List<String> row) {
        return Collections.nCopies(row.size(), "");
    }

    /** The first rows, the header among them: at least one, at most {@code most}. */
    List<List<String>> first(int most) throws Unreadable;

    /** Hands every row but the header to {@code consumer}, up to a broken one; blank lines are passed over. */
    void forEach(Consumer<Row> consumer) throws Unreadable;

    /** Hands broken rows on, too: they have a {@link Row#fault}. */
    void forEachEvenBroken(Consumer<Row> consumer) throws Unreadable;
}
