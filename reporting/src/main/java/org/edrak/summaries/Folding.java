package org.edrak.summaries;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.edrak.news.NewsItem;
import org.edrak.news.NewsRows;
import org.edrak.summaries.Generation.State;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * Sums feedback up, a step a transaction. A node that takes a step holds the workspace's lease, so that no other does.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Folding {
    private static final int NEWS = 1000;
    private static final int WALKED = 1000;

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private ContributionSource source;

    @Inject
    private InstantSource clock;

    /** What a step has found. */
    public enum Step {
        /** There was something to do, and there may be more. */
        DONE,
        /** There was nothing to do. */
        NOTHING,
        /** Another node is at it. */
        TAKEN
    }

    /** Folds some news of a workspace. */
    public Step news(long workspaceId) {
        return leased(workspaceId, connection -> {
            List<NewsItem> news = NewsRows.some(connection, workspaceId, NEWS);
            Map<Verbatim.Source, Set<Long>> ids = new HashMap<>();
            news.forEach(item -> ids.computeIfAbsent(item.source(), any -> new LinkedHashSet<>())
                    .addAll(item.ids()));
            for (Generation generation : Generations.of(connection, workspaceId)) {
                for (Map.Entry<Verbatim.Source, Set<Long>> each : ids.entrySet()) {
                    if (generation.state() != State.OLD) {
                        fold(connection, generation, each.getKey(), List.copyOf(each.getValue()));
                    }
                }
            }
            NewsRows.delete(connection, news);
            return news.isEmpty() ? Step.NOTHING : Step.DONE;
        });
    }

    /** Takes a step towards sums by the basis that is wanted now: begins a generation, walks on, shows it, clears up. */
    public Step build(long workspaceId) {
        return leased(workspaceId, connection -> {
            List<Generation> all = Generations.of(connection, workspaceId);
            Basis wanted = source.basis(workspaceId);
            Optional<Generation> building = Generations.in(all, State.BUILDING);
            Optional<Generation> shown = Generations.in(all, State.SHOWN);
            Optional<Generation> old = Generations.in(all, State.OLD);
            if (building.isPresent()) {
                walk(connection, building.get(), shown, wanted);
            } else if (shown.map(Generation::basis).filter(wanted::equals).isEmpty()) {
                Generations.begin(connection, workspaceId, wanted, clock.instant());
            } else if (old.isPresent()) {
                Clearing.some(connection, old.get());
            } else {
                return Step.NOTHING;
            }
            return Step.DONE;
        });
    }

    /** Begins to sum everything up again, unless that is under way; what it says is never "nothing". */
    public Step rebuild(long workspaceId) {
        return leased(workspaceId, connection -> {
            if (Generations.in(Generations.of(connection, workspaceId), State.BUILDING)
                    .isEmpty()) {
                Generations.begin(connection, workspaceId, source.basis(workspaceId), clock.instant());
            }
            return Step.DONE;
        });
    }

    private void walk(Connection connection, Generation building, Optional<Generation> shown, Basis wanted)
            throws SQLException {
        Verbatim.Source walked = building.walkedSource();
        if (!building.basis().equals(wanted)) {
            Generations.state(connection, building, State.OLD);
        } else if (walked == null) {
            Generations.Comparison comparison =
                    shown.isPresent() && shown.get().basis().equals(wanted)
                            ? Comparing.both(connection, shown.get(), building)
                            : null;
            Generations.show(connection, building, comparison, clock.instant());
            if (shown.isPresent()) {
                Generations.state(connection, shown.get(), State.OLD);
            }
        } else {
            List<Long> ids = source.ids(building.workspaceId(), walked, building.walkedId(), WALKED);
            fold(connection, building, walked, ids);
            boolean more = ids.size() == WALKED;
            Generations.walked(connection, building, more ? walked : after(walked), more ? ids.getLast() : 0);
        }
    }

    private static Verbatim.@Nullable Source after(Verbatim.Source source) {
        Verbatim.Source[] all = Verbatim.Source.values();
        return source.ordinal() + 1 < all.length ? all[source.ordinal() + 1] : null;
    }

    private void fold(Connection connection, Generation generation, Verbatim.Source kind, List<Long> ids)
            throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        KeyNumbers keys = KeyNumbers.read(connection, generation.workspaceId());
        int first = keys.next();
        Map<Long, Folded> now = source.read(generation.workspaceId(), generation.basis(), kind, ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> folded(keys, each.getValue())));
        keys.insertSince(connection, first);
        FoldStep.of(ids, FoldedRows.of(connection, generation, kind, ids), now).store(connection, generation, kind);
    }

    private static Folded folded(KeyNumbers keys, Contribution given) {
        return new Folded(given.slice(), given.day(), keys.numbered(given.totals()));
    }

    private interface Work {
        Step on(Connection connection) throws SQLException;
    }

    private Step leased(long workspaceId, Work work) {
        try (Connection connection = database.getConnection()) {
            return lease(connection, workspaceId) ? work.on(connection) : Step.TAKEN;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean lease(Connection connection, long workspaceId) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into fold_lease (workspace_id)"
                + " select w.id from workspace w where w.id = ? and not exists"
                + " (select 1 from fold_lease l where l.workspace_id = w.id)")) {
            insert.setLong(1, workspaceId);
            insert.executeUpdate();
        }
        try (PreparedStatement lock = connection.prepareStatement(
                "select workspace_id from fold_lease where workspace_id = ? for update skip locked")) {
            lock.setLong(1, workspaceId);
            try (ResultSet rows = lock.executeQuery()) {
                return rows.next();
            }
        }
    }
}
