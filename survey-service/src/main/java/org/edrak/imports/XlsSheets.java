package org.edrak.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;

/** A workbook of Excel 97 to 2003; it is read at once, and so must be small. */
final class XlsSheets implements Sheets {
    private static final long LARGEST = 8 << 20;

    private final HSSFWorkbook book;
    private final List<String> names;

    private XlsSheets(HSSFWorkbook book) throws IOException {
        this.book = book;
        names = IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
        if (names.isEmpty()) {
            throw new IOException("a workbook without sheets");
        }
    }

    static XlsSheets open(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large");
        }
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return new XlsSheets(new HSSFWorkbook(files));
        } catch (RuntimeException e) {
            throw new IOException("not a workbook", e);
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void rows(int sheet, Sink sink) throws IOException {
        for (Row row : book.getSheetAt(sheet)) {
            List<String> cells = cells(row);
            if (!cells.isEmpty() && !sink.row(row.getRowNum() + 1L, cells)) {
                return;
            }
        }
    }

    private static List<String> cells(Row row) throws IOException {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = safeText(cell);
            if (!text.isEmpty()) {
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add("");
                }
                cells.add(text);
            }
        }
        return cells;
    }

    /** What POI makes of broken records is a broken workbook to us. */
    private static String safeText(Cell cell) throws IOException {
        try {
            return text(cell, cell.getCellType());
        } catch (RuntimeException e) {
            throw new IOException("not a workbook", e);
        }
    }

    private static String text(Cell cell, CellType type) {
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case FORMULA -> text(cell, cell.getCachedFormulaResultType());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? CellText.date(cell.getNumericCellValue(), false)
                        : CellText.number(cell.getNumericCellValue());
            case BLANK, ERROR, _NONE -> "";
        };
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
