package org.edrak.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The sheets of an Excel workbook, their cells as text: dates as in ISO 8601, numbers without {@code .0}. */
public sealed interface Sheets extends AutoCloseable permits XlsxSheets, XlsSheets {
    /** Takes rows one by one. */
    @FunctionalInterface
    interface Sink {
        /**
         * A row that has any text.
         *
         * @param number as a spreadsheet counts, from 1
         * @return whether another row is wanted
         */
        boolean row(long number, List<String> cells);
    }

    /** Opens a workbook; an {@link IOException} where it is none, or is not trusted. */
    static Sheets open(Path file) throws IOException {
        return Archive.isArchive(file) ? XlsxSheets.open(file) : XlsSheets.open(file);
    }

    /** The names of the sheets, in their order. */
    List<String> names();

    /** Hands the rows of a sheet on, counted from 0; an {@link IOException} where they cannot be read on. */
    void rows(int sheet, Sink sink) throws IOException;

    @Override
    void close() throws IOException;
}
