package org.edrak.responses;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;

/** Stores submissions in a transaction of their own. */
@ApplicationScoped
@NullUnmarked
class ResponseWriter {
    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    /** Stores all or none; when this returns, what was stored is on disk. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Submission.Outcome> store(List<Submission> submissions) {
        try (Connection connection = database.getConnection()) {
            return SubmissionBatch.store(connection, submissions);
        } catch (SQLException e) {
            throw new StorageFailed(e);
        }
    }
}
