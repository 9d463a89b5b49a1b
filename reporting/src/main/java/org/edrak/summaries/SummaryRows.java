package org.edrak.summaries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.edrak.summaries.Deltas.Delta;
import org.edrak.summaries.RowKey.Span;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** The table of sums. */
final class SummaryRows {
    private static final int DAYS_TOGETHER = 64;
    private static final String SELECT = "select source, survey_id, span, first_day, questionnaire_id, channel, locale,"
            + " flagged, people, cells from summary_row where workspace_id = ? and generation_id = ?";
    private static final String KEY = " where generation_id = ?"
            + " and source = ? and survey_id = ? and span = ? and first_day = ? and questionnaire_id = ? and channel = ?"
            + " and locale = ? and flagged = ? and workspace_id = ?";

    private SummaryRows() {}

    /** A row: so many people gave so much. */
    record Sum(long people, Totals totals) {
        static final Sum NOTHING = new Sum(0, Totals.NOTHING);

        Sum plus(Delta delta) {
            return new Sum(people + delta.people(), totals.plus(delta.totals()));
        }
    }

    /** Changes the rows; one that nothing is left of goes. */
    static void apply(Connection connection, Generation generation, Map<RowKey, Delta> changes) throws SQLException {
        Map<RowKey, Sum> before = lying(connection, generation, changes.keySet());
        try (PreparedStatement insert = connection.prepareStatement("insert into summary_row (people, cells,"
                        + " generation_id, source, survey_id, span, first_day, questionnaire_id, channel, locale,"
                        + " flagged, workspace_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement update =
                        connection.prepareStatement("update summary_row set people = ?, cells = ?" + KEY);
                PreparedStatement delete = connection.prepareStatement("delete from summary_row" + KEY)) {
            for (Map.Entry<RowKey, Delta> change : changes.entrySet()) {
                RowKey key = change.getKey();
                Sum now = before.getOrDefault(key, Sum.NOTHING).plus(change.getValue());
                if (now.people() == 0) {
                    bind(delete, 1, generation, key);
                    delete.addBatch();
                } else {
                    PreparedStatement write = before.containsKey(key) ? update : insert;
                    write.setLong(1, now.people());
                    write.setBytes(2, now.totals().bytes());
                    bind(write, 3, generation, key);
                    write.addBatch();
                }
            }
            delete.executeBatch();
            update.executeBatch();
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, int at, Generation generation, RowKey key)
            throws SQLException {
        Slice slice = key.slice();
        statement.setLong(at, generation.id());
        statement.setString(at + 1, slice.source().name());
        statement.setLong(at + 2, slice.surveyId());
        statement.setString(at + 3, key.span().key());
        statement.setObject(at + 4, key.first());
        statement.setLong(at + 5, slice.questionnaireId());
        statement.setString(at + 6, slice.channel());
        statement.setString(at + 7, slice.locale());
        statement.setBoolean(at + 8, slice.flagged());
        statement.setLong(at + 9, generation.workspaceId());
    }

    private record Group(Verbatim.Source source, long surveyId, Span span) {}

    private static Map<RowKey, Sum> lying(Connection connection, Generation generation, Set<RowKey> wanted)
            throws SQLException {
        Map<Group, Set<LocalDate>> days = new HashMap<>();
        for (RowKey key : wanted) {
            Group group = new Group(key.slice().source(), key.slice().surveyId(), key.span());
            days.computeIfAbsent(group, any -> new TreeSet<>()).add(key.first());
        }
        Map<RowKey, Sum> found = new HashMap<>();
        for (Map.Entry<Group, Set<LocalDate>> each : days.entrySet()) {
            List<LocalDate> all = List.copyOf(each.getValue());
            for (int from = 0; from < all.size(); from += DAYS_TOGETHER) {
                List<LocalDate> some = all.subList(from, Math.min(all.size(), from + DAYS_TOGETHER));
                found.putAll(lying(connection, generation, each.getKey(), some));
            }
        }
        return found;
    }

    private static Map<RowKey, Sum> lying(
            Connection connection, Generation generation, Group group, List<LocalDate> days) throws SQLException {
        String sql = SELECT + " and source = ? and survey_id = ? and span = ? and first_day in ("
                + String.join(", ", Collections.nCopies(days.size(), "?")) + ")";
        List<Object> values = new ArrayList<>(
                List.of(group.source().name(), group.surveyId(), group.span().key()));
        values.addAll(days);
        return read(connection, generation, sql, values);
    }

    /** The rows of a filter's slices that lie in these times, all as they were at one moment. */
    static Map<RowKey, Sum> of(Connection connection, Generation generation, SliceFilter filter, List<DaySpan> spans)
            throws SQLException {
        List<Object> values = new ArrayList<>(filter.values());
        spans.forEach(each -> values.addAll(List.of(each.span().key(), each.from(), each.to())));
        return read(connection, generation, SELECT + filter.conditions() + times(spans), values);
    }

    /** How many responses of each narrowest slice lie in these times. */
    static Map<Slice, Long> people(
            Connection connection, Generation generation, @Nullable Long surveyId, List<DaySpan> spans)
            throws SQLException {
        List<Object> values = new ArrayList<>(surveyId == null ? List.of() : List.of(surveyId));
        spans.forEach(each -> values.addAll(List.of(each.span().key(), each.from(), each.to())));
        String sql =
                "select source, survey_id, questionnaire_id, channel, locale, flagged, sum(people) from summary_row"
                        + " where workspace_id = ? and generation_id = ? and source = 'ANSWER' and questionnaire_id <> 0"
                        + (surveyId == null ? "" : " and survey_id = ?") + times(spans)
                        + " group by source, survey_id, questionnaire_id, channel, locale, flagged";
        Map<Slice, Long> people = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, generation, values);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Slice slice = new Slice(
                            Verbatim.Source.ANSWER,
                            rows.getLong(2),
                            rows.getLong(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getBoolean(6));
                    people.put(slice, rows.getLong(7));
                }
            }
        }
        return people;
    }

    /** How many people of a filter's slices lie on each first day. */
    static SortedMap<LocalDate, Long> peopleByDay(
            Connection connection, Generation generation, SliceFilter filter, List<DaySpan> spans) throws SQLException {
        List<Object> values = new ArrayList<>(filter.values());
        spans.forEach(each -> values.addAll(List.of(each.span().key(), each.from(), each.to())));
        String sql = "select first_day, sum(people) from summary_row where workspace_id = ? and generation_id = ?"
                + filter.conditions() + times(spans) + " group by first_day";
        SortedMap<LocalDate, Long> people = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, generation, values);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    people.put(rows.getObject(1, LocalDate.class), rows.getLong(2));
                }
            }
        }
        return people;
    }

    private static String times(List<DaySpan> spans) {
        return " and ("
                + String.join(" or ", Collections.nCopies(spans.size(), "(span = ? and first_day between ? and ?)"))
                + ")";
    }

    private static void bind(PreparedStatement select, Generation generation, List<?> values) throws SQLException {
        select.setLong(1, generation.workspaceId());
        select.setLong(2, generation.id());
        for (int i = 0; i < values.size(); i++) {
            select.setObject(i + 3, values.get(i));
        }
    }

    /** All rows of a generation that begin in a month. */
    static Map<RowKey, Sum> of(Connection connection, Generation generation, LocalDate month) throws SQLException {
        return read(
                connection,
                generation,
                SELECT + " and first_day between ? and ?",
                List.of(month, month.plusMonths(1).minusDays(1)));
    }

    /** The months in which rows of a generation begin. */
    static Set<LocalDate> months(Connection connection, Generation generation) throws SQLException {
        Set<LocalDate> months = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select distinct first_day from summary_row where generation_id = ? and workspace_id = ?"
                        + " and span = 'M'")) {
            select.setLong(1, generation.id());
            select.setLong(2, generation.workspaceId());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    months.add(rows.getObject(1, LocalDate.class));
                }
            }
        }
        return months;
    }

    private static Map<RowKey, Sum> read(Connection connection, Generation generation, String sql, List<?> values)
            throws SQLException {
        Map<RowKey, Sum> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, generation, values);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Slice slice = new Slice(
                            Verbatim.Source.valueOf(rows.getString(1)),
                            rows.getLong(2),
                            rows.getLong(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getBoolean(8));
                    RowKey key = new RowKey(slice, Span.of(rows.getString(3)), rows.getObject(4, LocalDate.class));
                    found.put(key, new Sum(rows.getLong(9), Totals.read(rows.getBytes(10))));
                }
            }
        }
        return found;
    }
}
