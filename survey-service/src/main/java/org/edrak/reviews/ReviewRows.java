package org.edrak.reviews;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.edrak.verbatims.VerbatimRows;
import org.jspecify.annotations.Nullable;

/** The table of reviews as plain rows, many at once. */
final class ReviewRows {
    private static final String INSERT = "insert into review (id, workspace_id, source, external_id, stars, stars_min,"
            + " stars_max, author, product, url, written_at, received_at, place, language, kind, likeness, sketch_one,"
            + " sketch_two, sketch_three, copy_of) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private ReviewRows() {}

    static void insert(Connection connection, List<ReviewRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (ReviewRow row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        VerbatimRows.insert(connection, rows.stream().map(row -> row.verbatim).toList());
    }

    private static void bind(PreparedStatement insert, ReviewRow row) throws SQLException {
        NewReview given = row.given;
        Stars stars = given.stars();
        insert.setLong(1, row.id);
        insert.setLong(2, row.workspaceId);
        insert.setString(3, given.source());
        insert.setString(4, given.externalId());
        insert.setObject(5, stars == null ? null : stars.value(), Types.INTEGER);
        insert.setObject(6, stars == null ? null : stars.min(), Types.INTEGER);
        insert.setObject(7, stars == null ? null : stars.max(), Types.INTEGER);
        insert.setString(8, given.author());
        insert.setString(9, given.product());
        insert.setString(10, given.url());
        time(insert, 11, given.writtenAt());
        time(insert, 12, row.receivedAt);
        insert.setString(13, given.place());
        insert.setString(14, given.language());
        insert.setString(15, kind(given));
        insert.setObject(16, row.likeness, Types.BIGINT);
        insert.setObject(17, row.sketch == null ? null : row.sketch.one(), Types.BIGINT);
        insert.setObject(18, row.sketch == null ? null : row.sketch.two(), Types.BIGINT);
        insert.setObject(19, row.sketch == null ? null : row.sketch.three(), Types.BIGINT);
        insert.setObject(20, row.copyOf, Types.BIGINT);
    }

    private static @Nullable String kind(NewReview given) {
        return given.kind() == null
                ? null
                : ReviewKind.of(given.kind()).map(ReviewKind::key).orElse(null);
    }

    static void time(PreparedStatement statement, int at, Instant time) throws SQLException {
        statement.setObject(at, time.atOffset(ZoneOffset.UTC));
    }

    /** Which of {@code given} the workspace has. */
    static Set<ReviewRow.Identity> known(Connection connection, long workspaceId, List<NewReview> given)
            throws SQLException {
        Map<String, List<String>> bySource = given.stream()
                .collect(Collectors.groupingBy(
                        NewReview::source, Collectors.mapping(NewReview::externalId, Collectors.toList())));
        Set<ReviewRow.Identity> known = new HashSet<>();
        for (Map.Entry<String, List<String>> source : bySource.entrySet()) {
            List<String> ids = source.getValue();
            try (PreparedStatement select = connection.prepareStatement(
                    "select external_id from review where workspace_id = ? and source = ? and external_id in ("
                            + places(ids.size()) + ")")) {
                select.setLong(1, workspaceId);
                select.setString(2, source.getKey());
                for (int i = 0; i < ids.size(); i++) {
                    select.setString(3 + i, ids.get(i));
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        known.add(new ReviewRow.Identity(source.getKey(), rows.getString(1)));
                    }
                }
            }
        }
        return known;
    }

    static String places(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }
}
