package org.edrak.summaries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Takes away a generation that is not shown any more, some rows at a time. */
final class Clearing {
    private static final int SOME = 5000;

    private Clearing() {}

    static void some(Connection connection, Generation old) throws SQLException {
        int gone = delete(connection, old, "folded", "(source, source_id)", "source, source_id");
        if (gone == 0) {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from summary_row where generation_id = ? and workspace_id = ?")) {
                delete.setLong(1, old.id());
                delete.setLong(2, old.workspaceId());
                delete.executeUpdate();
            }
            Generations.delete(connection, old);
        }
    }

    private static int delete(Connection connection, Generation old, String table, String key, String columns)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + table
                + " where generation_id = ? and workspace_id = ? and " + key + " in (select " + columns + " from "
                + table + " where generation_id = ? fetch first " + SOME + " rows only)")) {
            delete.setLong(1, old.id());
            delete.setLong(2, old.workspaceId());
            delete.setLong(3, old.id());
            return delete.executeUpdate();
        }
    }
}
