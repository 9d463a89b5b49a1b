package org.edrak.summaries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.verbatims.Verbatim;

/** The table of what each response and review has given. */
final class FoldedRows {
    /** A list after {@code in} would make H2 read the whole generation: it knows only the first column of a key by a list. */
    private static final String READ = "select f.source_id, f.survey_id, f.folded_day, f.questionnaire_id, f.channel,"
            + " f.locale, f.flagged, f.cells from unnest(?) as wanted (id) join folded f on f.source_id = wanted.id"
            + " where f.generation_id = ? and f.source = ? and f.workspace_id = ?";

    private static final String KEY = " where generation_id = ? and source = ? and source_id = ? and workspace_id = ?";

    private FoldedRows() {}

    static Map<Long, Folded> of(Connection connection, Generation generation, Verbatim.Source source, List<Long> ids)
            throws SQLException {
        Map<Long, Folded> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            select.setLong(2, generation.id());
            select.setString(3, source.name());
            select.setLong(4, generation.workspaceId());
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
        return found;
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
