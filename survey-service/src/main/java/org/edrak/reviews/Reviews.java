package org.edrak.reviews;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.edrak.news.News;
import org.edrak.verbatims.Verbatim;

/** All reviews, each stored once per source and external identity. */
@ApplicationScoped
@Transactional
public class Reviews {
    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/edrak")
    private DataSource database;

    @Inject
    private News news;

    @Inject
    private InstantSource clock;

    /**
     * Stores those of {@code given} that are not there yet; when this returns to the caller outside of any
     * transaction, they are on disk.
     *
     * @param given valid ones, as {@link ReviewRules} says; at most a few thousand
     */
    public Added add(long workspaceId, List<NewReview> given) {
        int stored = (int)
                addEach(workspaceId, given).stream().filter(isNew -> isNew).count();
        return new Added(stored, given.size() - stored);
    }

    /** Does the same and tells of each, in their order, whether it was new. */
    public List<Boolean> addEach(long workspaceId, List<NewReview> given) {
        try (Connection connection = database.getConnection()) {
            Set<ReviewRow.Identity> seen = new HashSet<>(ReviewRows.known(connection, workspaceId, given));
            Instant now = clock.instant();
            List<ReviewRow> rows = new ArrayList<>();
            List<Boolean> isNew = new ArrayList<>();
            for (NewReview review : given) {
                isNew.add(seen.add(ReviewRow.Identity.of(review)));
                if (isNew.getLast()) {
                    rows.add(ReviewRow.of(workspaceId, review, now));
                }
            }
            Copies.trace(connection, workspaceId, rows);
            ReviewRows.insert(connection, rows);
            // Those that came before change what they give to the sums, too.
            Set<Long> changed = new LinkedHashSet<>(Copies.flag(connection, rows));
            rows.forEach(row -> changed.add(row.id));
            news.tell(workspaceId, Verbatim.Source.REVIEW, List.copyOf(changed));
            return isNew;
        } catch (SQLException e) {
            throw new ReviewsNotStored(e);
        }
    }

    public long count(long workspaceId) {
        return entities.createQuery("select count(r) from Review r where r.workspaceId = :workspace", Long.class)
                .setParameter("workspace", workspaceId)
                .getSingleResult();
    }

    public Optional<Review> find(long workspaceId, long id) {
        return Optional.ofNullable(entities.find(Review.class, id)).filter(r -> r.workspaceId() == workspaceId);
    }

    /** Those of {@code ids} that are the workspace's, by identity. */
    public Map<Long, Review> all(long workspaceId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select r from Review r where r.workspaceId = :workspace and r.id in :ids", Review.class)
                .setParameter("workspace", workspaceId)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Review::id, r -> r));
    }

    /** Some identities of a workspace's reviews, ascending, after one that was seen already; 0 to begin. */
    public List<Long> ids(long workspaceId, long after, int most) {
        return entities.createQuery(
                        "select r.id from Review r where r.workspaceId = :workspace and r.id > :after order by r.id",
                        Long.class)
                .setParameter("workspace", workspaceId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The reviews of a workspace that were written in a span of time, in the order of their identities.
     *
     * @param from included
     * @param to not included
     * @param after the last identity already seen; 0 to begin
     */
    public List<Review> page(long workspaceId, Instant from, Instant to, long after, int most) {
        return entities.createQuery(
                        "select r from Review r where r.workspaceId = :workspace and r.writtenAt >= :from"
                                + " and r.writtenAt < :to and r.id > :after order by r.id",
                        Review.class)
                .setParameter("workspace", workspaceId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
