package org.edrak.responses;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;
import org.edrak.news.NewsRows;
import org.edrak.questionnaires.Quota;
import org.edrak.verbatims.Verbatim;
import org.edrak.verbatims.VerbatimRows;
import org.edrak.verbatims.VerbatimsReplaced;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Replaces what a customer answered by what the same customer answers now, and keeps the earlier answers. */
@ApplicationScoped
@NullUnmarked
class ResponseChanges {
    private static final String FIND = "select id, submitted_at, answers, digest, quotas from response"
            + " where survey_id = ? and edit_digest = ? for update";
    private static final String KEEP = "insert into earlier_answers (id, workspace_id, response_id, answers, words,"
            + " replaced_at) values (?, ?, ?, ?, ?, ?)";
    private static final String REPLACE = "update response set questionnaire_id = ?, locale = ?, answers = ?,"
            + " recommendation = ?, digest = ?, flags = ?, calculated = ?, quotas = ?, edited_at = ? where id = ?";
    private static final String WORDS =
            "select id, question, words from verbatim where source_id = ? and source = 'ANSWER' for update";

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private Event<VerbatimsReplaced> replaced;

    private record Before(long id, String answers, String digest, List<String> quotas) {}

    private record OldWords(List<Long> ids, Map<String, String> byField) {}

    /** @throws NotEditable when no answers belong to the secret */
    @Transactional
    public Submitted change(Submission submission, String editSecret) {
        try (Connection connection = database.getConnection()) {
            Before before = find(connection, submission.survey().id(), Secrets.hash(editSecret));
            if (before == null) {
                throw new NotEditable();
            }
            if (!before.digest().equals(submission.row().digest())) {
                count(connection, before, submission);
                replace(connection, before, submission);
            }
            return new Submitted(before.id(), false);
        } catch (SQLException e) {
            throw new StorageFailed(e);
        }
    }

    private static @Nullable Before find(Connection connection, long surveyId, String digest) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setLong(1, surveyId);
            select.setString(2, digest);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? new Before(
                                rows.getLong("id"),
                                rows.getString("answers"),
                                rows.getString("digest"),
                                NamedQuotas.read(rows.getString("quotas")))
                        : null;
            }
        }
    }

    private static void count(Connection connection, Before before, Submission submission) throws SQLException {
        List<String> now = submission.row().given().checked().quotas();
        QuotaRows quotas = new QuotaRows(connection);
        long survey = submission.survey().id();
        List<String> more = new ArrayList<>(now);
        more.removeAll(before.quotas());
        Optional<Quota> full = quotas.take(submission, more);
        if (full.isPresent()) {
            throw new QuotaFull(full.get());
        }
        List<String> fewer = new ArrayList<>(before.quotas());
        fewer.removeAll(now);
        quotas.giveBack(survey, fewer);
    }

    private void replace(Connection connection, Before before, Submission submission) throws SQLException {
        OldWords old = words(connection, before.id());
        keep(connection, before, old, submission.row());
        replaced.fire(new VerbatimsReplaced(old.ids()));
        delete(connection, old.ids());
        update(connection, before, submission.row());
        ResponseRow row = submission.row();
        VerbatimRows.insert(
                connection,
                ResponseRow.verbatims(
                        submission.survey(), before.id(), row.given().checked().words(), row.submittedAt()));
        NewsRows.insert(connection, row.workspaceId(), Verbatim.Source.ANSWER, List.of(before.id()));
    }

    private static OldWords words(Connection connection, long responseId) throws SQLException {
        OldWords found = new OldWords(new ArrayList<>(), new LinkedHashMap<>());
        try (PreparedStatement select = connection.prepareStatement(WORDS)) {
            select.setLong(1, responseId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.ids().add(rows.getLong(1));
                    found.byField().put(rows.getString(2), rows.getString(3));
                }
            }
        }
        return found;
    }

    private static void keep(Connection connection, Before before, OldWords words, ResponseRow now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setLong(1, Ids.random());
            insert.setLong(2, now.workspaceId());
            insert.setLong(3, before.id());
            insert.setString(4, before.answers());
            insert.setString(5, JsonColumn.text(words.byField()));
            ResponseRows.time(insert, 6, now.submittedAt());
            insert.executeUpdate();
        }
    }

    private static void delete(Connection connection, List<Long> verbatims) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from verbatim where id = ?")) {
            for (long id : verbatims) {
                delete.setLong(1, id);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private static void update(Connection connection, Before before, ResponseRow now) throws SQLException {
        NewResponse given = now.given();
        try (PreparedStatement update = connection.prepareStatement(REPLACE)) {
            update.setLong(1, given.questionnaireId());
            update.setString(2, given.locale());
            update.setString(3, now.answers());
            update.setObject(4, given.checked().recommendation(), java.sql.Types.INTEGER);
            update.setString(5, now.digest());
            update.setString(6, QualityFlag.write(now.flags()));
            update.setString(7, now.calculated());
            update.setString(8, now.quotas());
            ResponseRows.time(update, 9, now.submittedAt());
            update.setLong(10, before.id());
            update.executeUpdate();
        }
    }
}
