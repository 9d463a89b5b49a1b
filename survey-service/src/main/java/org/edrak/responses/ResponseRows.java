package org.edrak.responses;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.edrak.news.NewsRows;
import org.edrak.verbatims.Verbatim;
import org.edrak.verbatims.VerbatimRows;
import org.jspecify.annotations.Nullable;

/** The table of responses as plain rows, many at once: what a submission needs, in few statements. */
final class ResponseRows {
    private static final String INSERT = "insert into response (id, workspace_id, survey_id, questionnaire_id, channel,"
            + " locale, submitted_at, started_at, page_times, answers, recommendation, idempotency_key, digest, flags,"
            + " calculated, quotas, edit_digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private ResponseRows() {}

    /** The sender's name for a submission, within its survey. */
    record Key(long surveyId, String key) {}

    /** What is known of a submission that was stored before. */
    record Earlier(long responseId, String digest) {}

    static void insert(Connection connection, List<ResponseRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (ResponseRow row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        VerbatimRows.insert(
                connection,
                rows.stream().flatMap(row -> row.verbatims().stream()).toList());
        tell(connection, rows);
    }

    private static void tell(Connection connection, List<ResponseRow> rows) throws SQLException {
        Map<Long, List<Long>> byWorkspace = rows.stream()
                .collect(Collectors.groupingBy(
                        ResponseRow::workspaceId, Collectors.mapping(ResponseRow::id, Collectors.toList())));
        for (Map.Entry<Long, List<Long>> news : byWorkspace.entrySet()) {
            NewsRows.insert(connection, news.getKey(), Verbatim.Source.ANSWER, news.getValue());
        }
    }

    private static void bind(PreparedStatement insert, ResponseRow row) throws SQLException {
        NewResponse given = row.given();
        insert.setLong(1, row.id());
        insert.setLong(2, row.workspaceId());
        insert.setLong(3, row.surveyId());
        insert.setLong(4, given.questionnaireId());
        insert.setString(5, given.channel().name());
        insert.setString(6, given.locale());
        time(insert, 7, row.submittedAt());
        time(insert, 8, row.startedAt());
        insert.setString(9, row.pageTimes());
        insert.setString(10, row.answers());
        insert.setObject(11, given.checked().recommendation(), Types.INTEGER);
        insert.setString(12, row.idempotencyKey());
        insert.setString(13, row.digest());
        insert.setString(14, QualityFlag.write(row.flags()));
        insert.setString(15, row.calculated());
        insert.setString(16, row.quotas());
        insert.setString(17, row.editDigest());
    }

    static void time(PreparedStatement statement, int at, @Nullable Instant time) throws SQLException {
        if (time == null) {
            statement.setNull(at, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(at, time.atOffset(ZoneOffset.UTC));
        }
    }

    /** The submissions that are stored already under some of {@code keys}. */
    static Map<Key, Earlier> stored(Connection connection, Collection<Key> keys) throws SQLException {
        Map<Key, Earlier> stored = new HashMap<>();
        if (keys.isEmpty()) {
            return stored;
        }
        String sql = "select r.survey_id, r.idempotency_key, r.id, r.digest from "
                + Places.table(keys.size(), "asked", "varchar(100)")
                + " join response r on r.survey_id = asked.survey and r.idempotency_key = asked.value_of";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Places.fill(
                    select,
                    keys.stream().map(key -> List.of(key.surveyId(), key.key())).toList());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    stored.put(
                            new Key(rows.getLong(1), rows.getString(2)),
                            new Earlier(rows.getLong(3), rows.getString(4)));
                }
            }
        }
        return stored;
    }

    /** Likeness of words, with the survey in which they were said. */
    record Likeness(long surveyId, long value) {}

    /** Which of these words were said before. */
    static Set<Likeness> said(Connection connection, Collection<Likeness> likenesses) throws SQLException {
        Set<Likeness> said = new HashSet<>();
        if (likenesses.isEmpty()) {
            return said;
        }
        String sql = "select asked.survey, asked.value_of from "
                + Places.table(likenesses.size(), "asked", "bigint")
                + " where exists (select 1 from verbatim v where v.survey_id = asked.survey"
                + " and v.likeness = asked.value_of)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Places.fill(
                    select,
                    likenesses.stream()
                            .map(each -> List.of(each.surveyId(), each.value()))
                            .toList());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    said.add(new Likeness(rows.getLong(1), rows.getLong(2)));
                }
            }
        }
        return said;
    }

    /** The partial responses that are complete now. */
    static void deletePartials(Connection connection, Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from partial_response where id in (" + Places.list(ids.size()) + ")")) {
            Places.fill(delete, ids.stream().map(List::of).toList());
            delete.executeUpdate();
        }
    }
}
