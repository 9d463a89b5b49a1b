package org.edrak.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet that is written from top to bottom. */
final class Page {
    private final XSSFSheet sheet;
    private final Styles styles;
    private final Texts texts;
    private int next;

    Page(XSSFWorkbook workbook, Styles styles, Texts texts, String nameKey) {
        this.sheet = workbook.createSheet(texts.of(nameKey));
        this.styles = styles;
        this.texts = texts;
        sheet.setRightToLeft(texts.persian());
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(18);
        print();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Texts texts() {
        return texts;
    }

    /** The index of the row that comes next. */
    int next() {
        return next;
    }

    void skip(int rows) {
        next += rows;
    }

    Line line() {
        return new Line(sheet.createRow(next++), styles, texts);
    }

    void section(String key) {
        line().cell(Look.SECTION, texts.of(key));
        sheet.getRow(next - 1).setHeightInPoints(24);
    }

    /** Writes the headings and sets the widths of their columns. */
    void header(List<Column> columns) {
        widths(columns);
        Line line = line();
        columns.forEach(
                column -> line.cell(column.number() ? Look.HEADER_NUMBER : Look.HEADER, texts.of(column.key())));
        sheet.getRow(next - 1).setHeightInPoints(32);
    }

    void widths(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
    }

    /** Begins a new printed page with the next row. */
    void breakPage() {
        sheet.setRowBreak(next - 1);
    }

    /** Prints the whole sheet on one page. */
    void printOnOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Keeps everything above the next row in sight and on every printed page. */
    void freeze() {
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(CellRangeAddress.valueOf(next + ":" + next));
    }

    /** Lets the rows since {@code headerRow} be filtered. */
    void filter(int headerRow, int columns) {
        if (next - 1 > headerRow) {
            sheet.setAutoFilter(new CellRangeAddress(headerRow, next - 1, 0, columns - 1));
        }
    }

    private void print() {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter(texts.of("page"));
    }
}
