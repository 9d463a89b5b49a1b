package org.edrak.themes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The texts of a workspace that were read, by the time at which they were given; of very many a part that stands for all. */
@ApplicationScoped
@Transactional
class ThemeTexts {
    private static final int PAGE = 20_000;
    private static final String READ = " from Verbatim v, Understanding u where v.workspaceId = :workspace"
            + " and v.givenAt >= :from and v.givenAt < :to and u.verbatimId = v.id and u.modelVersion = :version"
            + " and u.language in ('fa', 'en')";

    @PersistenceContext
    private EntityManager entities;

    /** Which texts: of one model version, from one instant to before another. */
    record Range(long workspaceId, String version, Instant from, Instant to) {}

    record Text(long id, String words, String language) {}

    long count(Range range) {
        return bound("select count(v)" + READ, Long.class, range).getSingleResult();
    }

    /** Hands over every {@code step}th text, drawn by id, which says nothing of its words. */
    void each(Range range, long step, Consumer<Text> reader) {
        long after = Long.MIN_VALUE;
        List<Object[]> page;
        do {
            page = bound(
                            "select v.id, substring(v.words, 1, :characters), u.language" + READ
                                    + " and mod(v.id, :step) = 0 and v.id > :after order by v.id",
                            Object[].class,
                            range)
                    .setParameter("step", step)
                    .setParameter("characters", ThemeWords.READ)
                    .setParameter("after", after)
                    .setMaxResults(PAGE)
                    .getResultList();
            for (Object[] row : page) {
                after = (Long) row[0];
                reader.accept(new Text(after, (String) row[1], (String) row[2]));
            }
        } while (page.size() == PAGE);
    }

    private <T> TypedQuery<T> bound(String query, Class<T> type, Range range) {
        return entities.createQuery(query, type)
                .setParameter("workspace", range.workspaceId())
                .setParameter("from", range.from())
                .setParameter("to", range.to())
                .setParameter("version", range.version());
    }

    /** The words of these texts. */
    Map<Long, String> words(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select v.id, v.words from Verbatim v where v.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(row -> (Long) row[0], row -> Objects.requireNonNull((String) row[1])));
    }

    /** The mean sentiment of these texts in thousandths; null where none has one. */
    @Nullable
    Double meanScore(Collection<Long> ids, String version) {
        return entities.createQuery(
                        "select avg(u.scoreMilli) from Understanding u where u.verbatimId in :ids"
                                + " and u.modelVersion = :version",
                        Double.class)
                .setParameter("ids", ids)
                .setParameter("version", version)
                .getSingleResult();
    }
}
