package org.edrak.responses;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Places for many values in a statement, in few different numbers, so that the database knows the statement again. */
final class Places {
    private Places() {}

    /** Question marks for the inside of {@code in (…)}. */
    static String list(int values) {
        return String.join(", ", Collections.nCopies(rounded(values), "?"));
    }

    /**
     * A table of places with the columns {@code survey} and {@code value_of}: joined to, it is looked up row by row by
     * an index over both, which an {@code in} of pairs is not on every database.
     */
    static String table(int rows, String name, String type) {
        String row = "(cast(? as bigint), cast(? as " + type + "))";
        return "(values " + String.join(", ", Collections.nCopies(rounded(rows), row)) + ") as " + name
                + " (survey, value_of)";
    }

    /** Binds the values, row by row; the last row stands in the places that are left. */
    static void fill(PreparedStatement statement, List<? extends List<?>> rows) throws SQLException {
        int place = 1;
        for (int i = 0; i < rounded(rows.size()); i++) {
            for (Object value : rows.get(Math.min(i, rows.size() - 1))) {
                statement.setObject(place++, value);
            }
        }
    }

    private static int rounded(int values) {
        return values <= 1 ? 1 : Integer.highestOneBit(values - 1) << 1;
    }
}
