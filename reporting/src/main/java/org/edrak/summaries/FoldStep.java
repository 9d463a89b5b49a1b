package org.edrak.summaries;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.edrak.verbatims.Verbatim;

/** What changes where some feedback is looked at again: what it gives now in place of what it has given. */
record FoldStep(Map<Long, Folded> inserted, Map<Long, Folded> updated, List<Long> deleted, Deltas deltas) {
    /** Compares what the feedback of {@code ids} has given with what it gives. */
    static FoldStep of(List<Long> ids, Map<Long, Folded> before, Map<Long, Folded> now) {
        FoldStep step = new FoldStep(new HashMap<>(), new HashMap<>(), new java.util.ArrayList<>(), new Deltas());
        for (long id : ids) {
            Folded old = before.get(id);
            Folded next = now.get(id);
            if (old != null && !old.equals(next)) {
                step.deltas.subtract(old);
            }
            if (next != null && !next.equals(old)) {
                step.deltas.add(next);
                BiConsumer<Long, Folded> write = old == null ? step.inserted::put : step.updated::put;
                write.accept(id, next);
            } else if (old != null && next == null) {
                step.deleted.add(id);
            }
        }
        return step;
    }

    void store(Connection connection, Generation generation, Verbatim.Source source) throws SQLException {
        FoldedRows.insert(connection, generation, inserted);
        FoldedRows.update(connection, generation, updated);
        FoldedRows.delete(connection, generation, source, deleted);
        SummaryRows.apply(connection, generation, deltas.byRow());
    }
}
