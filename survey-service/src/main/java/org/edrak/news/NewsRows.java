package org.edrak.news;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.edrak.ids.Ids;
import org.edrak.verbatims.Verbatim;

/** The table of news as plain rows, in the transaction of whoever has some or looks at some. */
public final class NewsRows {
    private static final int TOGETHER = 64;

    private NewsRows() {}

    /** Tells of responses or reviews; one row tells of many, so that it costs those who store them next to nothing. */
    public static void insert(Connection connection, long workspaceId, Verbatim.Source source, List<Long> ids)
            throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into news (id, workspace_id, source, ids) values (?, ?, ?, ?)")) {
            for (int from = 0; from < ids.size(); from += TOGETHER) {
                insert.setLong(1, Ids.random());
                insert.setLong(2, workspaceId);
                insert.setString(3, source.name());
                insert.setString(4, write(ids.subList(from, Math.min(ids.size(), from + TOGETHER))));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Some news of a workspace: of {@code enough} responses or reviews, or a few more. */
    public static List<NewsItem> some(Connection connection, long workspaceId, int enough) throws SQLException {
        List<NewsItem> some = new ArrayList<>();
        int told = 0;
        try (PreparedStatement select = connection.prepareStatement("select id, source, ids from news"
                + " where workspace_id = ? order by id fetch first " + enough + " rows only")) {
            select.setLong(1, workspaceId);
            try (ResultSet rows = select.executeQuery()) {
                while (told < enough && rows.next()) {
                    NewsItem item = new NewsItem(
                            rows.getLong(1), Verbatim.Source.valueOf(rows.getString(2)), read(rows.getString(3)));
                    some.add(item);
                    told += item.ids().size();
                }
            }
        }
        return some;
    }

    /** The conversations that these turns belong to. */
    static List<Long> conversations(Connection connection, List<Long> turns) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select distinct conversation_id from turn where id in ("
                        + String.join(", ", Collections.nCopies(turns.size(), "?")) + ")")) {
            for (int i = 0; i < turns.size(); i++) {
                select.setLong(i + 1, turns.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    /** Lets go of what was looked at. */
    public static void delete(Connection connection, List<NewsItem> seen) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from news where id = ?")) {
            for (NewsItem item : seen) {
                delete.setLong(1, item.id());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static String write(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Long> read(String ids) {
        return Arrays.stream(ids.split(" ", -1)).map(Long::valueOf).toList();
    }
}
