package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.edrak.reviews.Review;
import org.edrak.scoring.ShownModel;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.edrak.scoring.Understandings;
import org.edrak.verbatims.Verbatim;
import org.edrak.verbatims.Verbatims;

/** Reviews together with what was understood of them, for reading one by one. */
@ApplicationScoped
@Transactional
public class UnderstoodReviews {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Verbatims verbatims;

    @Inject
    private Understandings understandings;

    @Inject
    private ShownModel shown;

    /** How many reviews of the workspace fit. */
    public long count(long workspaceId, ReviewFilter filter) {
        return query("select count(r) from Review r", "", Long.class, workspaceId, filter)
                .getSingleResult();
    }

    /** Reviews of the workspace that fit, newest first. */
    public List<UnderstoodReview> page(long workspaceId, ReviewFilter filter, int skipped, int most) {
        List<Review> reviews = query(
                        "select r from Review r",
                        " order by r.writtenAt desc, r.id desc",
                        Review.class,
                        workspaceId,
                        filter)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultList();
        Map<Long, Verbatim> words =
                verbatims
                        .of(
                                Verbatim.Source.REVIEW,
                                reviews.stream().map(Review::id).toList())
                        .stream()
                        .collect(Collectors.toMap(Verbatim::sourceId, verbatim -> verbatim));
        List<Long> ids = words.values().stream().map(Verbatim::id).toList();
        Map<Long, Understanding> understood = understandings.of(ids, shown.version(workspaceId));
        Map<Long, List<StoredOpinion>> opinions = understandings.opinions(ids, shown.version(workspaceId));
        return reviews.stream()
                .filter(review -> words.containsKey(review.id()))
                .map(review -> {
                    Verbatim verbatim = Objects.requireNonNull(words.get(review.id()));
                    return new UnderstoodReview(
                            review,
                            verbatim.words(),
                            understood.get(verbatim.id()),
                            opinions.getOrDefault(verbatim.id(), List.of()));
                })
                .toList();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, long workspaceId, ReviewFilter filter) {
        String text = select + " where r.workspaceId = :workspace" + copies(filter) + conditions(filter) + order;
        TypedQuery<T> query = entities.createQuery(text, type).setParameter("workspace", workspaceId);
        if (!conditions(filter).isEmpty()) {
            query.setParameter("version", shown.version(workspaceId)).setParameter("source", Verbatim.Source.REVIEW);
        }
        if (filter.sentiment() != null) {
            query.setParameter("lowest", ReviewFilter.lowest(filter.sentiment()))
                    .setParameter("highest", ReviewFilter.highest(filter.sentiment()));
        }
        if (filter.language() != null) {
            query.setParameter("language", filter.language());
        }
        if (filter.driver() != null) {
            query.setParameter("driver", filter.driver().key());
        }
        return query;
    }

    private static String copies(ReviewFilter filter) {
        return switch (filter.copies()) {
            case null -> "";
            case NONE -> " and (r.copyOf is null or r.copyOf = r.id)";
            case ANY -> " and r.copyOf is not null and r.copyOf <> r.id";
            case CAMPAIGN -> " and r.inCampaign = true";
        };
    }

    private static String conditions(ReviewFilter filter) {
        StringBuilder inner = new StringBuilder();
        if (filter.sentiment() != null) {
            inner.append(" and u.scoreMilli between :lowest and :highest");
        }
        if (filter.language() != null) {
            inner.append(" and u.language = :language");
        }
        if (filter.driver() != null) {
            inner.append(" and exists (select o.id from StoredOpinion o where o.understandingId = u.id"
                    + " and o.driver = :driver)");
        }
        return inner.isEmpty()
                ? ""
                : " and exists (select u.id from Verbatim v, Understanding u where v.sourceId = r.id"
                        + " and v.source = :source and u.verbatimId = v.id and u.modelVersion = :version"
                        + inner + ")";
    }
}
