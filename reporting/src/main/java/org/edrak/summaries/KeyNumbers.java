package org.edrak.summaries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbers that stand for a workspace's keys. It grows while a transaction writes; whoever reads has one of his own. */
final class KeyNumbers {
    private final long workspaceId;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private int next = 1;

    private KeyNumbers(long workspaceId) {
        this.workspaceId = workspaceId;
    }

    static KeyNumbers read(Connection connection, long workspaceId) throws SQLException {
        KeyNumbers keys = new KeyNumbers(workspaceId);
        try (PreparedStatement select =
                connection.prepareStatement("select id, text from cell_key where workspace_id = ?")) {
            select.setLong(1, workspaceId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        return keys;
    }

    /** Without a table, for sums that are kept in memory alone. */
    static KeyNumbers inMemory() {
        return new KeyNumbers(0);
    }

    private void put(int number, String text) {
        numbers.put(text, number);
        texts.put(number, text);
        next = Math.max(next, number + 1);
    }

    /** The totals by number; keys that are new get a number that {@link #insertSince} stores. */
    Totals numbered(Map<String, Total> totals) {
        SortedMap<Integer, Total> byNumber = new TreeMap<>();
        totals.forEach((text, total) -> {
            Integer known = numbers.get(text);
            if (known == null) {
                known = next;
                put(next, text);
            }
            byNumber.put(known, total);
        });
        return new Totals(byNumber);
    }

    /** The totals by key; false in {@link #knows} tells that another node has made keys since. */
    Map<String, Total> named(Totals totals) {
        Map<String, Total> named = new HashMap<>();
        totals.byNumber().forEach((number, total) -> {
            String text = texts.get(number);
            if (text == null) {
                throw new IllegalStateException("no key has the number " + number);
            }
            named.put(text, total);
        });
        return named;
    }

    boolean knows(Totals totals) {
        return texts.keySet().containsAll(totals.byNumber().keySet());
    }

    int next() {
        return next;
    }

    /** Stores the keys that are new since their number was {@code first}. */
    void insertSince(Connection connection, int first) throws SQLException {
        if (first == next) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into cell_key (workspace_id, id, text) values (?, ?, ?)")) {
            for (int number = first; number < next; number++) {
                insert.setLong(1, workspaceId);
                insert.setInt(2, number);
                insert.setString(3, texts.get(number));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
