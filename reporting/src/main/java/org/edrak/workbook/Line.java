package org.edrak.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** A row that is written from its first cell to its last. */
final class Line {
    private static final int LINE_HEIGHT = 14;
    private static final int MOST_LINES = 20;
    private static final int HEADLINE_HEIGHT = 34;

    private final Row row;
    private final Styles styles;
    private final Texts texts;
    private int next;

    Line(Row row, Styles styles, Texts texts) {
        this.row = row;
        this.styles = styles;
        this.texts = texts;
    }

    /** Leaves cells empty. */
    Line skip(int cells) {
        next += cells;
        return this;
    }

    /** The index of the cell that comes next. */
    int next() {
        return next;
    }

    /** Words of the workbook itself. */
    Line cell(Look look, String words) {
        XSSFRichTextString text = new XSSFRichTextString(words);
        if (texts.persian()) {
            // LibreOffice draws plain letters before digits as boxes where the font is not installed, rich text right
            text.applyFont(styles.of(look).getFont());
        }
        styled(look).setCellValue(text);
        fit(look, words);
        return this;
    }

    /** A figure at full precision, or the sign for none. */
    Line number(Look look, @Nullable Double value) {
        Cell cell = styled(look);
        if (look.headline()) {
            row.setHeightInPoints(HEADLINE_HEIGHT);
        }
        if (value == null) {
            cell.setCellValue(texts.of("none"));
        } else {
            cell.setCellValue(value);
        }
        return this;
    }

    /** A count. */
    Line count(long value) {
        return number(Look.WHOLE, (double) value);
    }

    /** A figure for a chart: an empty cell where there is none, so that the line has a gap. */
    Line point(Look look, @Nullable Double value) {
        Cell cell = styled(look);
        if (value != null) {
            cell.setCellValue(value);
        }
        return this;
    }

    /** A real date, and in Persian the Jalali one in words after it. */
    Line day(Look look, LocalDate day) {
        styled(look).setCellValue(day);
        if (texts.persian()) {
            styled(look).setCellValue(texts.jalali(day));
        }
        return this;
    }

    /** Names that others gave: never a formula. */
    Line words(Look look, String words) {
        write(look, words, texts.persian());
        return this;
    }

    /** Sentences of others: never a formula, in their own direction. Gives the cell, to be marked. */
    Cell sentence(Look look, String words) {
        return write(look, words, Words.rightToLeft(words));
    }

    private Cell write(Look look, String words, boolean rightToLeft) {
        String fitting = Words.fitting(words);
        Cell cell = row.createCell(next++);
        cell.setCellStyle(styles.ofWords(look, Words.looksLikeFormula(fitting), rightToLeft));
        cell.setCellValue(fitting);
        fit(look, fitting);
        return cell;
    }

    /** Makes the row as high as wrapped words need; spreadsheets do not agree on doing so themselves. */
    private void fit(Look look, String words) {
        if (look.wraps()) {
            double width = row.getSheet().getColumnWidth(next - 1) / 256.0 - 2;
            int lines = Math.min(MOST_LINES, (int) Math.ceil(words.length() / width));
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), 8 + LINE_HEIGHT * lines));
        }
    }

    private Cell styled(Look look) {
        Cell cell = row.createCell(next++);
        cell.setCellStyle(styles.of(look));
        return cell;
    }
}
