package org.edrak.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An Excel workbook, old or new, of which the first sheet is read.
 *
 * @param namesIn as in {@link CsvFile}
 */
public record SheetFile(Path path, int namesIn) implements RowSource {
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** A workbook whose first row names the columns. */
    public SheetFile(Path path) {
        this(path, 1);
    }

    /** Whether a file begins as workbooks do; its name says nothing. */
    public static boolean isSheet(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return Archive.isArchive(path) || java.util.Arrays.equals(in.readNBytes(OLD.length), OLD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<List<String>> first(int most) throws Unreadable {
        List<List<String>> rows = new ArrayList<>();
        read((number, cells) -> {
            if (namesIn == 0 && rows.isEmpty()) {
                rows.add(RowSource.nameless(cells));
            }
            rows.add(cells);
            return rows.size() < most;
        });
        if (rows.isEmpty()) {
            throw new Unreadable("import.empty", 1);
        }
        return rows;
    }

    @Override
    public void forEach(Consumer<Row> consumer) throws Unreadable {
        List<List<String>> header = new ArrayList<>();
        read((number, cells) -> {
            if (header.isEmpty()) {
                header.add(namesIn == 0 ? RowSource.nameless(cells) : cells);
            }
            if (namesIn == 0 || header.getFirst() != cells) {
                consumer.accept(new Row(number, header.getFirst(), cells));
            }
            return true;
        });
    }

    @Override
    public void forEachEvenBroken(Consumer<Row> consumer) throws Unreadable {
        forEach(consumer);
    }

    private void read(Sheets.Sink sink) throws Unreadable {
        long[] last = {0};
        try (Sheets sheets = Sheets.open(path)) {
            sheets.rows(0, (number, cells) -> {
                last[0] = number;
                return number < namesIn || sink.row(number, cells);
            });
        } catch (IOException e) {
            throw new Unreadable("import.not-a-workbook", last[0] + 1);
        }
    }
}
