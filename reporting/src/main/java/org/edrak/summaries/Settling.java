package org.edrak.summaries;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes anew what anonymous responses have given, in the order of their random ids: as they were folded they lie in the
 * order in which they came, which would tell who is who.
 */
@ApplicationScoped
public class Settling {
    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    private record Place(long generationId, long sourceId) {}

    /** Does it for all that was folded since the last time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run() {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update folded set settled = true"
                        + " where generation_id = ? and source = 'ANSWER' and source_id = ?")) {
            for (Place place : unsettled(connection)) {
                update.setLong(1, place.generationId());
                update.setLong(2, place.sourceId());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Place> unsettled(Connection connection) throws SQLException {
        List<Place> places = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select f.generation_id, f.source_id from folded f"
                        + " join survey s on s.id = f.survey_id where s.anonymous = true and f.settled = false"
                        + " and f.source = 'ANSWER' order by f.source_id");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                places.add(new Place(rows.getLong(1), rows.getLong(2)));
            }
        }
        return places;
    }
}
