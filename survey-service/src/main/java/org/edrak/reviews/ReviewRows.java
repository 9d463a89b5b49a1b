package org.edrak.reviews;

import java.math.BigDecimal;
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
        insert.setBigDecimal(5, stars == null ? null : BigDecimal.valueOf(stars.hundredths(), 2));
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
        insert.setObject(16, row.kept.get(Copies.LIKENESS), Types.BIGINT);
        for (int band = 0; band < Copies.BANDS.size(); band++) {
            insert.setObject(17 + band, row.kept.get(Copies.BANDS.get(band)), Types.BIGINT);
        }
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
            try (PreparedStatement select =
                    connection.prepareStatement("select r.external_id from " + wanted("varchar(200)", ids.size())
                            + " join review r on r.workspace_id = ? and r.source = ? and r.external_id = wanted.one")) {
                for (int i = 0; i < ids.size(); i++) {
                    select.setString(1 + i, ids.get(i));
                }
                select.setLong(ids.size() + 1, workspaceId);
                select.setString(ids.size() + 2, source.getKey());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        known.add(new ReviewRow.Identity(source.getKey(), rows.getString(1)));
                    }
                }
            }
        }
        return known;
    }

    /**
     * Values to be joined under the name {@code wanted.one}. Where a list stands behind another column of an index, H2
     * reads everything that shares that column: all of a workspace, again for each batch of a million.
     */
    static String wanted(String type, int many) {
        String each = "(cast(? as " + type + "))";
        return "(values " + String.join(", ", Collections.nCopies(many, each)) + ") wanted (one)";
    }

    static String places(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }
}
