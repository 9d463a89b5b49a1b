package org.edrak.summaries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.verbatims.Verbatim;

/** The table of what each response and review has given. */
final class FoldedRows {
    private static final int TOGETHER = 256;
    private static final String KEY = " where generation_id = ? and source = ? and source_id = ? and workspace_id = ?";

    private FoldedRows() {}

    static Map<Long, Folded> of(Connection connection, Generation generation, Verbatim.Source source, List<Long> ids)
            throws SQLException {
        Map<Long, Folded> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            read(connection, generation, source, ids.subList(from, Math.min(ids.size(), from + TOGETHER)), found);
        }
        return found;
    }

    private static void read(
            Connection connection,
            Generation generation,
            Verbatim.Source source,
            List<Long> ids,
            Map<Long, Folded> found)
            throws SQLException {
        // A list behind other columns of the key would have H2 read all that a generation has.
        String sql =
                "select f.source_id, f.survey_id, f.folded_day, f.questionnaire_id, f.channel, f.locale, f.flagged,"
                        + " f.cells from (values "
                        + String.join(", ", Collections.nCopies(TOGETHER, "(cast(? as bigint))"))
                        + ") wanted (id) join folded f on f.generation_id = ? and f.source = ? and f.source_id = wanted.id"
                        + " where f.workspace_id = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < TOGETHER; i++) {
                select.setLong(i + 1, ids.get(Math.min(i, ids.size() - 1)));
            }
            select.setLong(TOGETHER + 1, generation.id());
            select.setString(TOGETHER + 2, source.name());
            select.setLong(TOGETHER + 3, generation.workspaceId());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Slice slice = new Slice(
                            source,
                            rows.getLong(2),
                            rows.getLong(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getBoolean(7));
                    found.put(
                            rows.getLong(1),
                            new Folded(slice, rows.getObject(3, LocalDate.class), Totals.read(rows.getBytes(8))));
                }
            }
        }
    }

    static void insert(Connection connection, Generation generation, Map<Long, Folded> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into folded (survey_id, folded_day,"
                + " questionnaire_id, channel, locale, flagged, cells, settled, generation_id, source, source_id,"
                + " workspace_id) values (?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?)")) {
            write(insert, generation, rows);
        }
    }

    static void update(Connection connection, Generation generation, Map<Long, Folded> rows) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update folded set survey_id = ?, folded_day = ?,"
                + " questionnaire_id = ?, channel = ?, locale = ?, flagged = ?, cells = ?, settled = false" + KEY)) {
            write(update, generation, rows);
        }
    }

    private static void write(PreparedStatement write, Generation generation, Map<Long, Folded> rows)
            throws SQLException {
        for (Map.Entry<Long, Folded> row : rows.entrySet()) {
            Slice slice = row.getValue().slice();
            write.setLong(1, slice.surveyId());
            write.setObject(2, row.getValue().day());
            write.setLong(3, slice.questionnaireId());
            write.setString(4, slice.channel());
            write.setString(5, slice.locale());
            write.setBoolean(6, slice.flagged());
            write.setBytes(7, row.getValue().totals().bytes());
            key(write, 8, generation, slice.source(), row.getKey());
            write.addBatch();
        }
        write.executeBatch();
    }

    private static void key(PreparedStatement statement, int at, Generation generation, Verbatim.Source source, long id)
            throws SQLException {
        statement.setLong(at, generation.id());
        statement.setString(at + 1, source.name());
        statement.setLong(at + 2, id);
        statement.setLong(at + 3, generation.workspaceId());
    }

    static void delete(Connection connection, Generation generation, Verbatim.Source source, Collection<Long> ids)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from folded" + KEY)) {
            for (long id : ids) {
                key(delete, 1, generation, source, id);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
