package org.edrak.summaries;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds two generations by the same basis against each other, bit by bit. */
final class Comparing {
    private Comparing() {}

    static Generations.Comparison both(Connection connection, Generation one, Generation other) throws SQLException {
        Set<LocalDate> months = new HashSet<>(SummaryRows.months(connection, one));
        months.addAll(SummaryRows.months(connection, other));
        long rows = 0;
        long differences = 0;
        for (LocalDate month : months) {
            Map<RowKey, SummaryRows.Sum> here = SummaryRows.of(connection, one, month);
            Map<RowKey, SummaryRows.Sum> there = SummaryRows.of(connection, other, month);
            Set<RowKey> keys = new HashSet<>(here.keySet());
            keys.addAll(there.keySet());
            rows += keys.size();
            differences += keys.stream()
                    .filter(key -> !java.util.Objects.equals(here.get(key), there.get(key)))
                    .count();
        }
        return new Generations.Comparison(rows, differences);
    }
}
