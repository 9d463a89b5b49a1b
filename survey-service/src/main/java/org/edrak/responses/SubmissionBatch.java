package org.edrak.responses;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edrak.ids.Secrets;
import org.edrak.questionnaires.Quota;
import org.edrak.responses.Submission.Outcome;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** Submissions that are stored in one transaction, each decided as if it had come alone and in this order. */
final class SubmissionBatch {
    private static final String USE_INVITATION = "update invitation set is_used = true, response_id = ?"
            + " where token_digest = ? and survey_id = ? and is_used = false";
    private static final String FREE_INVITATION =
            "update invitation set is_used = false, response_id = null where token_digest = ?";

    private final Connection connection;
    private final Map<ResponseRows.Key, ResponseRows.Earlier> stored;
    private final Set<ResponseRows.Likeness> said;
    private final QuotaRows quotas;
    private final List<ResponseRow> rows = new ArrayList<>();

    private SubmissionBatch(Connection connection, List<Submission> submissions) throws SQLException {
        this.connection = connection;
        this.quotas = new QuotaRows(connection);
        this.stored = new HashMap<>(ResponseRows.stored(
                connection,
                submissions.stream()
                        .map(submission -> submission.row().key())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        this.said = new HashSet<>(ResponseRows.said(
                connection,
                submissions.stream().flatMap(each -> likenesses(each.row())).collect(Collectors.toSet())));
    }

    /** Stores them; what became of each, in their order. The caller commits. */
    static List<Outcome> store(Connection connection, List<Submission> submissions) throws SQLException {
        SubmissionBatch batch = new SubmissionBatch(connection, submissions);
        List<Outcome> outcomes = new ArrayList<>();
        for (Submission each : submissions) {
            outcomes.add(batch.decide(each));
        }
        ResponseRows.insert(connection, batch.rows);
        ResponseRows.deletePartials(connection, batch.completed());
        return outcomes;
    }

    private Outcome decide(Submission submission) throws SQLException {
        ResponseRows.Key key = submission.row().key();
        ResponseRows.Earlier earlier = key == null ? null : stored.get(key);
        ResponseRow row = submission.row();
        if (earlier != null) {
            return earlier.digest().equals(row.digest())
                    ? Outcome.stored(earlier.responseId(), false)
                    : Outcome.refused(new KeyReused());
        }
        Optional<RuntimeException> refusal = refusal(submission);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (key != null) {
            stored.put(key, new ResponseRows.Earlier(row.id(), row.digest()));
        }
        boolean repeated =
                likenesses(row).filter(likeness -> !said.add(likeness)).count() > 0;
        rows.add(repeated ? row.with(QualityFlag.DUPLICATE_TEXT) : row);
        return Outcome.stored(row.id(), true);
    }

    private Optional<RuntimeException> refusal(Submission submission) throws SQLException {
        String token = submission.row().given().course().invitationToken();
        if (token == null ? submission.survey().isInvitedOnly() : !use(token, submission)) {
            return Optional.of(new NotInvited());
        }
        Optional<Quota> full =
                quotas.take(submission, submission.row().given().checked().quotas());
        if (full.isPresent() && token != null) {
            free(token);
        }
        return full.map(quota -> new QuotaFull(quota));
    }

    /** An anonymous survey's invitation knows only that it was used. */
    private boolean use(String token, Submission submission) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(USE_INVITATION)) {
            boolean linked = !submission.survey().isAnonymous();
            update.setObject(1, linked ? submission.row().id() : null, java.sql.Types.BIGINT);
            update.setString(2, Secrets.hash(token));
            update.setLong(3, submission.survey().id());
            return update.executeUpdate() == 1;
        }
    }

    private void free(String token) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FREE_INVITATION)) {
            update.setString(1, Secrets.hash(token));
            update.executeUpdate();
        }
    }

    private Collection<Long> completed() {
        return rows.stream()
                .<@Nullable Long>map(row -> row.given().course().partialId())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<ResponseRows.Likeness> likenesses(ResponseRow row) {
        return row.verbatims().stream()
                .map(Verbatim::likeness)
                .flatMap(Optional::stream)
                .map(likeness -> new ResponseRows.Likeness(row.surveyId(), likeness));
    }
}
