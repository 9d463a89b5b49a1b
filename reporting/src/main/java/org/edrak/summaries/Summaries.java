package org.edrak.summaries;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.edrak.summaries.Generation.State;
import org.jspecify.annotations.Nullable;

/** The sums of feedback, to be read: whole months, and days at the edges of a period. */
@ApplicationScoped
@Transactional
public class Summaries {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<Long, KeyNumbers> known = new ConcurrentHashMap<>();

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private FoldingSweep sweep;

    /**
     * What a day or a month of a slice gave.
     *
     * @param first its first day
     * @param people how many responses or reviews
     * @param totals by key
     */
    public record Sum(LocalDate first, Slice slice, long people, Map<String, Total> totals) {}

    /** The generation that is shown; empty until the first one is whole. News is folded first, as far as that is quick. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Generation> shown(long workspaceId) {
        sweep.catchUp(workspaceId, PATIENCE);
        return Generations.in(generations(workspaceId), State.SHOWN);
    }

    /** The generation that is shown, as it is; news that waits is not folded first. */
    public Optional<Generation> current(long workspaceId) {
        return Generations.in(generations(workspaceId), State.SHOWN);
    }

    /** All generations of a workspace, oldest first. */
    public List<Generation> generations(long workspaceId) {
        try (Connection connection = database.getConnection()) {
            return Generations.of(connection, workspaceId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the slices gave in a period, in as few rows as there are: months, and days at the edges. */
    public List<Sum> of(Generation generation, SliceFilter filter, LocalDate from, LocalDate to) {
        return read(generation, filter, DaySpan.of(from, to));
    }

    /**
     * How many responses of each narrowest slice came in a period.
     *
     * @param surveyId null: of all surveys
     */
    public Map<Slice, Long> people(Generation generation, @Nullable Long surveyId, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection()) {
            return SummaryRows.people(connection, generation, surveyId, DaySpan.of(from, to));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How many responses or reviews of the slices there are, of all time: by day in the months that a period touches, and all
     * of another month on its first day. Days without any are absent.
     */
    public SortedMap<LocalDate, Long> peopleByDay(
            Generation generation, SliceFilter filter, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection()) {
            return SummaryRows.peopleByDay(connection, generation, filter, DaySpan.around(from, to));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Sum> read(Generation generation, SliceFilter filter, List<DaySpan> spans) {
        try (Connection connection = database.getConnection()) {
            Map<RowKey, SummaryRows.Sum> rows = SummaryRows.of(connection, generation, filter, spans);
            KeyNumbers keys = keys(connection, generation.workspaceId(), rows.values());
            List<Sum> sums = new ArrayList<>();
            rows.forEach(
                    (key, sum) -> sums.add(new Sum(key.first(), key.slice(), sum.people(), keys.named(sum.totals()))));
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyNumbers keys(Connection connection, long workspaceId, Iterable<SummaryRows.Sum> rows)
            throws SQLException {
        KeyNumbers keys = known.get(workspaceId);
        if (keys != null && knows(keys, rows)) {
            return keys;
        }
        KeyNumbers read = KeyNumbers.read(connection, workspaceId);
        known.put(workspaceId, read);
        return read;
    }

    private static boolean knows(KeyNumbers keys, Iterable<SummaryRows.Sum> rows) {
        for (SummaryRows.Sum row : rows) {
            if (!keys.knows(row.totals())) {
                return false;
            }
        }
        return true;
    }
}
