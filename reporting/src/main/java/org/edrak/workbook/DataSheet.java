package org.edrak.workbook;

import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.edrak.workbook.DataTable.Column;

/** The rows behind the report, written one by one; what a sheet cannot hold goes on the next. */
final class DataSheet {
    private static final int MOST_ROWS = 1_048_576;
    private static final int WIDTH = 18 * 256;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final Texts texts;
    private final DataTable table;

    DataSheet(SXSSFWorkbook workbook, Styles styles, Texts texts, DataTable table) {
        this.workbook = workbook;
        this.styles = styles;
        this.texts = texts;
        this.table = table;
    }

    void write() {
        int number = 1;
        do {
            String name = texts.of("sheet.data");
            sheet(number == 1 ? name : texts.of("data.next", name, number));
            number++;
        } while (table.rows().hasNext());
    }

    private void sheet(String name) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.setRightToLeft(texts.persian());
        sheet.createFreezePane(0, 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        int columns = header(sheet);
        Iterator<List<DataCell>> rows = table.rows();
        int next = 1;
        while (rows.hasNext() && next < MOST_ROWS) {
            Line line = new Line(sheet.createRow(next++), styles, texts);
            rows.next().forEach(cell -> write(line, cell));
        }
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns - 1));
    }

    private int header(SXSSFSheet sheet) {
        Line line = new Line(sheet.createRow(0), styles, texts);
        for (Column column : table.columns()) {
            line.words(Look.HEADER, column.name());
            if (column.day() && texts.persian()) {
                line.words(Look.HEADER, texts.of("data.jalali", column.name()));
            }
        }
        for (int i = 0; i < line.next(); i++) {
            sheet.setColumnWidth(i, WIDTH);
        }
        return line.next();
    }

    private void write(Line line, DataCell cell) {
        switch (cell) {
            case DataCell.Text text -> line.sentence(Look.DATA, text.text());
            case DataCell.Figure figure -> line.number(Look.DATA_NUMBER, figure.value());
            case DataCell.Day day -> line.day(Look.DATA_DATE, day.day());
            case DataCell.Blank blank -> line.skip(1);
        }
    }
}
