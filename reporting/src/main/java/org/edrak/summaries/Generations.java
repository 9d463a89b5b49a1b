package org.edrak.summaries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edrak.ids.Ids;
import org.edrak.summaries.Generation.State;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** The table of generations. */
final class Generations {
    private Generations() {}

    /** Those of a workspace, oldest first. */
    static List<Generation> of(Connection connection, long workspaceId) throws SQLException {
        List<Generation> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id, model_version, zone, form, state,"
                + " walked_source, walked_id, begun_at, shown_at, compared, differences from generation"
                + " where workspace_id = ? order by id")) {
            select.setLong(1, workspaceId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(read(workspaceId, rows));
                }
            }
        }
        return found;
    }

    static Optional<Generation> in(List<Generation> all, State state) {
        return all.stream().filter(each -> each.state() == state).findFirst();
    }

    private static Generation read(long workspaceId, ResultSet rows) throws SQLException {
        String walked = rows.getString("walked_source");
        return new Generation(
                rows.getLong("id"),
                workspaceId,
                new Basis(rows.getString("model_version"), rows.getString("zone"), rows.getString("form")),
                State.valueOf(rows.getString("state")),
                walked == null ? null : Verbatim.Source.valueOf(walked),
                rows.getLong("walked_id"),
                rows.getObject("begun_at", OffsetDateTime.class).toInstant(),
                instant(rows.getObject("shown_at", OffsetDateTime.class)),
                rows.getObject("compared", Long.class),
                rows.getObject("differences", Long.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static void begin(Connection connection, long workspaceId, Basis basis, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into generation (id, workspace_id,"
                + " model_version, zone, form, state, walked_source, walked_id, begun_at)"
                + " values (?, ?, ?, ?, ?, 'BUILDING', ?, 0, ?)")) {
            insert.setLong(1, Ids.next());
            insert.setLong(2, workspaceId);
            insert.setString(3, basis.modelVersion());
            insert.setString(4, basis.zone());
            insert.setString(5, basis.form());
            insert.setString(6, Verbatim.Source.values()[0].name());
            insert.setObject(7, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    static void walked(Connection connection, Generation generation, Verbatim.@Nullable Source source, long id)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update generation set walked_source = ?, walked_id = ? where id = ? and workspace_id = ?")) {
            update.setString(1, source == null ? null : source.name());
            update.setLong(2, id);
            update.setLong(3, generation.id());
            update.setLong(4, generation.workspaceId());
            update.executeUpdate();
        }
    }

    static void show(Connection connection, Generation generation, @Nullable Comparison comparison, Instant now)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update generation set state = 'SHOWN',"
                + " shown_at = ?, compared = ?, differences = ? where id = ? and workspace_id = ?")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, comparison == null ? null : comparison.rows(), java.sql.Types.BIGINT);
            update.setObject(3, comparison == null ? null : comparison.differences(), java.sql.Types.BIGINT);
            update.setLong(4, generation.id());
            update.setLong(5, generation.workspaceId());
            update.executeUpdate();
        }
    }

    static void state(Connection connection, Generation generation, State state) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update generation set state = ? where id = ? and workspace_id = ?")) {
            update.setString(1, state.name());
            update.setLong(2, generation.id());
            update.setLong(3, generation.workspaceId());
            update.executeUpdate();
        }
    }

    static void delete(Connection connection, Generation generation) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from generation where id = ? and workspace_id = ?")) {
            delete.setLong(1, generation.id());
            delete.setLong(2, generation.workspaceId());
            delete.executeUpdate();
        }
    }

    /** How many rows two generations have together, and how many of them differ in a bit. */
    record Comparison(long rows, long differences) {}
}
