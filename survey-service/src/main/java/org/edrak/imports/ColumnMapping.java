package org.edrak.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person said that a file of columns is to be read.
 *
 * @param delimiter what stands between the columns: comma, semicolon, tab or bar
 * @param targets for each column in order, what it means: empty for nothing, {@code @date}, {@code @id} and the like,
 *     or the field of a question
 * @param dates how dates are written
 * @param fixedDate the day of all rows, where no column has it
 * @param zone the zone that dates are told in
 * @param namesIn number of the line that names the columns, as a spreadsheet counts; 0 where none does
 */
public record ColumnMapping(
        Encoding encoding,
        char delimiter,
        List<String> targets,
        DateForm dates,
        @Nullable LocalDate fixedDate,
        ZoneId zone,
        int namesIn) {
    /** The last line that may name the columns. */
    public static final int LAST_NAMES = 10;

    public static final String DELIMITERS = ",;\t|";
    public static final String DATE = "@date";
    public static final String ID = "@id";
    public static final String LOCALE = "@locale";

    public ColumnMapping {
        targets = List.copyOf(targets);
    }

    /** A mapping of a file whose first line names the columns. */
    public ColumnMapping(
            Encoding encoding,
            char delimiter,
            List<String> targets,
            DateForm dates,
            @Nullable LocalDate fixedDate,
            ZoneId zone) {
        this(encoding, delimiter, targets, dates, fixedDate, zone, 1);
    }

    /** Where {@code target} stands, or −1. */
    int column(String target) {
        return targets.indexOf(target);
    }
}
