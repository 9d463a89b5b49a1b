package org.edrak.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** A row that is written from its first cell to its last. */
final class Line {
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
        Cell cell = styled(look);
        cell.setCellValue(words);
        return this;
    }

    /** A figure at full precision, or the sign for none. */
    Line number(Look look, @Nullable Double value) {
        Cell cell = styled(look);
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

    Line day(LocalDate day) {
        Cell cell = styled(Look.DATE);
        cell.setCellValue(day);
        if (texts.persian()) {
            cell(Look.TEXT, texts.jalali(day));
        }
        return this;
    }

    /** Words of others: never a formula, in their own direction. */
    Line words(Look look, String words) {
        foreign(look, words);
        return this;
    }

    /** The cell of words of others, to be marked. */
    Cell foreign(Look look, String words) {
        String fitting = Words.fitting(words);
        Cell cell = row.createCell(next++);
        cell.setCellStyle(styles.ofWords(look, Words.looksLikeFormula(fitting), Words.rightToLeft(fitting)));
        cell.setCellValue(fitting);
        return cell;
    }

    private Cell styled(Look look) {
        Cell cell = row.createCell(next++);
        cell.setCellStyle(styles.of(look));
        return cell;
    }
}
