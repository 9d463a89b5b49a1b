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
    static final String LIKENESS = "likeness";
    static final List<String> BANDS = List.of("sketch_one", "sketch_two", "sketch_three");

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
        copies.look(LIKENESS, rows.stream().map(row -> row.likeness).toList());
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
        String sql = "select r." + column + ", min(coalesce(r.copy_of, r.id)) from "
                + ReviewRows.wanted("bigint", wanted.size()) + " join review r on r.workspace_id = ? and r." + column
                + " = wanted.one group by r." + column;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            fill(select, 1, wanted);
            select.setLong(wanted.size() + 1, workspaceId);
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
            if (!known(LIKENESS).containsKey(row.likeness)) {
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
        Long same = known(LIKENESS).get(row.likeness);
        if (same != null) {
            return same;
        }
        return likely(row).stream()
                .filter(id -> Sketch.shared(row.shingles, shingles.getOrDefault(id, Set.of())) >= Sketch.NEAR)
                .findFirst()
                .orElse(null);
    }

    private void remember(ReviewRow row) {
        if (row.likeness != null) {
            remember(row, LIKENESS, row.likeness);
        }
        if (row.sketch != null) {
            shingles.putIfAbsent(row.id, row.shingles);
            for (int band = 0; band < BANDS.size(); band++) {
                remember(row, BANDS.get(band), row.sketch.bands().get(band));
            }
        }
    }

    /** Only the first who has a number keeps it: a lookup would otherwise read all of a campaign for each of its reviews. */
    private void remember(ReviewRow row, String column, long value) {
        if (known(column).putIfAbsent(value, row.copyOf == null ? row.id : row.copyOf) == null) {
            row.kept.put(column, value);
        }
    }

    /** A stored review that was alone until now is the first of its group. */
    private void lead(Set<Long> ids) throws SQLException {
        // Asked for null itself, H2 would go through all that is nobody's copy.
        try (PreparedStatement update = connection.prepareStatement(
                "update review set copy_of = id where id = ? and coalesce(copy_of, 0) = 0")) {
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

    /**
     * Flags the campaigns to which {@code rows}, now inserted, belong; those that came before are flagged with them.
     *
     * @return which were flagged
     */
    static List<Long> flag(Connection connection, List<ReviewRow> rows) throws SQLException {
        List<Long> flagged = new ArrayList<>();
        Set<Days> looked = new HashSet<>();
        for (ReviewRow row : rows) {
            Instant day = row.given.writtenAt().truncatedTo(ChronoUnit.DAYS);
            if (row.copyOf != null && row.isCopy() && looked.add(new Days(row.copyOf, day))) {
                flag(connection, row.copyOf, day, flagged);
            }
        }
        return flagged;
    }

    private static void flag(Connection connection, long first, Instant day, List<Long> flagged) throws SQLException {
        Instant from = day.minus(DAYS.dividedBy(2));
        Instant to = from.plus(DAYS);
        try (PreparedStatement count = connection.prepareStatement("select id from review where copy_of = ?"
                + " and in_campaign = ? and written_at >= ? and written_at < ? fetch first " + CAMPAIGN
                + " rows only")) {
            if (found(count, first, true, from, to) + found(count, first, false, from, to) < CAMPAIGN) {
                return;
            }
        }
        List<Long> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id from review"
                + " where copy_of = ? and in_campaign = false and written_at >= ? and written_at < ? order by id")) {
            select.setLong(1, first);
            ReviewRows.time(select, 2, from);
            ReviewRows.time(select, 3, to);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("update review set in_campaign = true where id = ?")) {
            for (long id : found) {
                update.setLong(1, id);
                update.addBatch();
            }
            update.executeBatch();
        }
        flagged.addAll(found);
    }

    /** Apart, so that an index leads to either however large a campaign is. */
    private static int found(PreparedStatement count, long first, boolean flagged, Instant from, Instant to)
            throws SQLException {
        count.setLong(1, first);
        count.setBoolean(2, flagged);
        ReviewRows.time(count, 3, from);
        ReviewRows.time(count, 4, to);
        int found = 0;
        try (ResultSet rows = count.executeQuery()) {
            while (rows.next()) {
                found++;
            }
        }
        return found;
    }
}
