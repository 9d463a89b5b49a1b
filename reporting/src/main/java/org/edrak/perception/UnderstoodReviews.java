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
import org.edrak.reviews.Review;
import org.edrak.scoring.ShownModel;
import org.edrak.verbatims.Verbatim;

/** Reviews together with what was understood of them, for reading one by one. */
@ApplicationScoped
@Transactional
public class UnderstoodReviews {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private UnderstoodTexts texts;

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
        Map<Long, UnderstoodText> words = texts.of(
                workspaceId,
                Verbatim.Source.REVIEW,
                reviews.stream().map(Review::id).toList());
        return reviews.stream()
                .filter(review -> words.containsKey(review.id()))
                .map(review -> new UnderstoodReview(review, Objects.requireNonNull(words.get(review.id()))))
                .toList();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, long workspaceId, ReviewFilter filter) {
        ReviewConditions conditions = new ReviewConditions(filter, shown.version(workspaceId));
        String text = select + " where r.workspaceId = :workspace" + copies(filter) + conditions.text() + order;
        TypedQuery<T> query = entities.createQuery(text, type).setParameter("workspace", workspaceId);
        conditions.fill(query);
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
}
