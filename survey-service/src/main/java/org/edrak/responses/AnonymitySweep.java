package org.edrak.responses;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/**
 * Takes from anonymous surveys what only the first hours need, and what a database keeps of the order of events without
 * being asked.
 *
 * <p>PostgreSQL keeps with each row the transaction that wrote it, and lays new versions of rows behind the older ones.
 * Until it is written anew, a used invitation shares its transaction with the response. So used invitations are written
 * anew all together, one by one in the order of their random ids, and responses once, when their keys go.
 */
@ApplicationScoped
@NullUnmarked
public class AnonymitySweep {
    private static final Duration KEYS_SERVE = Duration.ofHours(48);
    private static final String INVITATIONS = "select i.id from invitation i join survey s on s.id = i.survey_id"
            + " where s.anonymous = true and i.is_used = true order by i.id";
    private static final String RESPONSES = "select r.id from response r join survey s on s.id = r.survey_id"
            + " where s.anonymous = true and r.idempotency_key is not null and r.submitted_at < ? order by r.id";

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private InstantSource clock;

    /** Does it for all anonymous surveys. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run() {
        try (Connection connection = database.getConnection()) {
            rewrite(
                    connection,
                    ids(connection, INVITATIONS, false),
                    "update invitation set is_used = true where id = ?");
            rewrite(
                    connection,
                    ids(connection, RESPONSES, true),
                    "update response set idempotency_key = null where id = ?");
        } catch (SQLException e) {
            throw new StorageFailed(e);
        }
    }

    private List<Long> ids(Connection connection, String sql, boolean old) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            if (old) {
                ResponseRows.time(select, 1, clock.instant().minus(KEYS_SERVE));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private static void rewrite(Connection connection, List<Long> ids, String sql) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (long id : ids) {
                update.setLong(1, id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
