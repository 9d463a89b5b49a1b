package org.edrak.reviews;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Traces reviews that say what another said before, to the word or nearly, and campaigns of them. It flags and drops
 * nothing: people do write the same, and whoever reads shall decide.
 */
final class Copies {
    /** So many within {@link #DAYS} days are no accident. */
    private static final int CAMPAIGN = 5;

    private static final Duration DAYS = Duration.ofDays(7);
    private static final List<String> BANDS = List.of("sketch_one", "sketch_two", "sketch_three");

    private final Connection connection;
    private final long workspaceId;
    /** By name of column and its value: the first review of those that say so. */
    private final Map<String, Map<Long, Long>> firsts = new HashMap<>();

    private final Map<Long, Set<Long>> shingles = new HashMap<>();

    private Copies(Connection connection, long workspaceId) {
        this.connection = connection;
        this.workspaceId = workspaceId;
    }

    /** Sets what each of {@code rows}, still to be inserted, is a copy of. */
    static void trace(Connection connection, long workspaceId, List<ReviewRow> rows) throws SQLException {
        Copies copies = new Copies(connection, workspaceId);
        copies.look("likeness", rows.stream().map(row -> row.likeness).toList());
        for (int band = 0; band < BANDS.size(); band++) {
            int at = band;
            copies.look(
                    BANDS.get(band),
                    rows.stream()
                            .map(row -> row.sketch == null
                                    ? null
                                    : row.sketch.bands().get(at))
                            .toList());
        }
        copies.readWords(rows);
        Set<Long> led = new HashSet<>();
        for (ReviewRow row : rows) {
            row.copyOf = copies.first(row);
            if (row.copyOf != null) {
                led.add(row.copyOf);
            }
            copies.remember(row);
        }
        for (ReviewRow row : rows) {
            if (led.contains(row.id)) {
                row.copyOf = row.id;
            }
        }
        copies.lead(led);
    }

    private void look(String column, List<@Nullable Long> values) throws SQLException {
        Map<Long, Long> found = new HashMap<>();
        firsts.put(column, found);
        List<Long> wanted = values.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return;
        }
        String sql = "select " + column + ", min(coalesce(copy_of, id)) from review where workspace_id = ? and "
                + column + " in (" + ReviewRows.places(wanted.size()) + ") group by " + column;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, workspaceId);
            fill(select, 2, wanted);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), rows.getLong(2));
                }
            }
        }
    }

    private static void fill(PreparedStatement statement, int from, Collection<Long> values) throws SQLException {
        int at = from;
        for (long value : values) {
            statement.setLong(at++, value);
        }
    }

    /** A sketch says where to look; the words of those first ones decide. */
    private void readWords(List<ReviewRow> rows) throws SQLException {
        Set<Long> wanted = new HashSet<>();
        for (ReviewRow row : rows) {
            if (!known("likeness").containsKey(row.likeness)) {
                wanted.addAll(likely(row));
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select source_id, words from verbatim where source = 'REVIEW' and source_id in ("
                        + ReviewRows.places(wanted.size()) + ")")) {
            fill(select, 1, wanted);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    shingles.put(found.getLong(1), Sketch.shingles(found.getString(2)));
                }
            }
        }
    }

    private Map<Long, Long> known(String column) {
        return Objects.requireNonNull(firsts.get(column));
    }

    /** The first ones of those with which a review shares a number of its sketch. */
    private List<Long> likely(ReviewRow row) {
        List<Long> likely = new ArrayList<>();
        if (row.sketch != null) {
            for (int band = 0; band < BANDS.size(); band++) {
                Long first = known(BANDS.get(band)).get(row.sketch.bands().get(band));
                if (first != null && !likely.contains(first)) {
                    likely.add(first);
                }
            }
        }
        return likely;
    }

    private @Nullable Long first(ReviewRow row) {
        Long same = known("likeness").get(row.likeness);
        if (same != null) {
            return same;
        }
        return likely(row).stream()
                .filter(id -> Sketch.shared(row.shingles, shingles.getOrDefault(id, Set.of())) >= Sketch.NEAR)
                .findFirst()
                .orElse(null);
    }

    private void remember(ReviewRow row) {
        long first = row.copyOf == null ? row.id : row.copyOf;
        if (row.likeness != null) {
            known("likeness").putIfAbsent(row.likeness, first);
        }
        if (row.sketch != null) {
            shingles.putIfAbsent(row.id, row.shingles);
            for (int band = 0; band < BANDS.size(); band++) {
                known(BANDS.get(band)).putIfAbsent(row.sketch.bands().get(band), first);
            }
        }
    }

    /** A stored review that was alone until now is the first of its group. */
    private void lead(Set<Long> ids) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update review set copy_of = id where id = ? and copy_of is null")) {
            for (long id : ids.stream().sorted().toList()) {
                update.setLong(1, id);
                update.addBatch();
            }
            if (!ids.isEmpty()) {
                update.executeBatch();
            }
        }
    }

    private record Days(long first, Instant day) {}

    /** Flags the campaigns to which {@code rows}, now inserted, belong; those that came before are flagged with them. */
    static void flag(Connection connection, List<ReviewRow> rows) throws SQLException {
        Set<Days> looked = new HashSet<>();
        for (ReviewRow row : rows) {
            Instant day = row.given.writtenAt().truncatedTo(ChronoUnit.DAYS);
            if (row.copyOf != null && row.isCopy() && looked.add(new Days(row.copyOf, day))) {
                flag(connection, row.copyOf, day);
            }
        }
    }

    private static void flag(Connection connection, long first, Instant day) throws SQLException {
        Instant from = day.minus(DAYS.dividedBy(2));
        Instant to = from.plus(DAYS);
        try (PreparedStatement count = connection.prepareStatement("select id from review where copy_of = ?"
                + " and written_at >= ? and written_at < ? fetch first " + CAMPAIGN + " rows only")) {
            if (!isCampaign(count, first, from, to)) {
                return;
            }
        }
        try (PreparedStatement update = connection.prepareStatement("update review set in_campaign = true"
                + " where copy_of = ? and in_campaign = false and written_at >= ? and written_at < ?")) {
            update.setLong(1, first);
            ReviewRows.time(update, 2, from);
            ReviewRows.time(update, 3, to);
            update.executeUpdate();
        }
    }

    private static boolean isCampaign(PreparedStatement count, long first, Instant from, Instant to)
            throws SQLException {
        count.setLong(1, first);
        ReviewRows.time(count, 2, from);
        ReviewRows.time(count, 3, to);
        int found = 0;
        try (ResultSet rows = count.executeQuery()) {
            while (rows.next()) {
                found++;
            }
        }
        return found >= CAMPAIGN;
    }
}
