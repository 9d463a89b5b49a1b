package org.edrak.responses;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Quota;
import org.edrak.surveys.SurveyChanges;

/** Counts responses against quotas in the transaction that stores them, so that no limit is ever passed. */
final class QuotaRows {
    private static final String TAKE =
            "update quota_count set taken = taken + 1 where survey_id = ? and name = ? and taken < ?";
    private static final String GIVE_BACK =
            "update quota_count set taken = taken - 1 where survey_id = ? and name = ? and taken > 0";
    private static final String BEGIN = "insert into quota_count (survey_id, name, taken)"
            + " select cast(? as bigint), cast(? as varchar(60)), 0"
            + " where not exists (select 1 from quota_count where survey_id = ? and name = ?)";
    private static final String IS_FULL = "select 1 from quota_count where survey_id = ? and name = ? and taken >= ?";
    private static final String CLOSE =
            "update survey set state = 'CLOSED', revision = revision + 1 where id = ? and state = 'OPEN'";

    private final Connection connection;

    QuotaRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Counts a response in all quotas named, or in none.
     *
     * @param submission the limits of the version that is asked now hold, and a name that it has no more counts nowhere
     * @return the quota that has no place; empty when all had
     */
    Optional<Quota> take(Submission submission, Collection<String> names) throws SQLException {
        long surveyId = submission.survey().id();
        Questionnaire asked = submission.asked();
        List<Quota> taken = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            Optional<Quota> quota = named(asked, name);
            if (quota.isPresent() && !take(surveyId, quota.get())) {
                for (Quota each : taken) {
                    giveBack(surveyId, List.of(each.name()));
                }
                return quota;
            }
            quota.ifPresent(taken::add);
        }
        for (Quota quota : taken) {
            if (quota.whenFull() == Quota.WhenFull.CLOSE && isFull(surveyId, quota) && update(CLOSE, surveyId) == 1) {
                SurveyChanges.noteFull(
                        connection, submission.survey(), submission.row().submittedAt());
            }
        }
        return Optional.empty();
    }

    private static Optional<Quota> named(Questionnaire asked, String name) {
        return asked.quotas().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private boolean take(long surveyId, Quota quota) throws SQLException {
        if (update(TAKE, surveyId, quota.name(), quota.limit()) == 1) {
            return true;
        }
        // Either it is full or nothing was counted yet.
        return update(BEGIN, surveyId, quota.name(), surveyId, quota.name()) == 1
                && update(TAKE, surveyId, quota.name(), quota.limit()) == 1;
    }

    void giveBack(long surveyId, Collection<String> names) throws SQLException {
        for (String name : new TreeSet<>(names)) {
            update(GIVE_BACK, surveyId, name);
        }
    }

    boolean isFull(long surveyId, Quota quota) throws SQLException {
        try (PreparedStatement select = prepared(IS_FULL, surveyId, quota.name(), quota.limit());
                ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
