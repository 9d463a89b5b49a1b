package org.edrak.verbatims;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;

/** Writes verbatims as plain rows, many at once, in the transaction of whoever stores what they are part of. */
public final class VerbatimRows {
    private static final String INSERT =
            "insert into verbatim (id, workspace_id, source, source_id, survey_id, question, words, given_at, likeness)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private VerbatimRows() {}

    public static void insert(Connection connection, Collection<Verbatim> verbatims) throws SQLException {
        if (verbatims.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Verbatim verbatim : verbatims) {
                insert.setLong(1, verbatim.id());
                insert.setLong(2, verbatim.workspaceId());
                insert.setString(3, verbatim.source().name());
                insert.setLong(4, verbatim.sourceId());
                insert.setObject(5, verbatim.surveyId().orElse(null), Types.BIGINT);
                insert.setString(6, verbatim.question().orElse(null));
                insert.setString(7, verbatim.words());
                insert.setObject(8, verbatim.givenAt().atOffset(ZoneOffset.UTC));
                insert.setObject(9, verbatim.likeness().orElse(null), Types.BIGINT);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
