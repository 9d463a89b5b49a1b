package org.edrak.perception;

import jakarta.persistence.Query;
import org.edrak.scoring.corrections.Correction;
import org.edrak.verbatims.Verbatim;

/** A filter of reviews as a condition of a query on {@code Review r}: a correction in force stands over the model's word. */
record ReviewConditions(ReviewFilter filter, String modelVersion) {
    private static final String CORRECTED =
            "exists (select c.id from Correction c where c.verbatimId = v.id and c.endedBy is null and c.subject = ";

    /** The condition with {@code and} before it; empty where any review is asked for. */
    String text() {
        StringBuilder inner = new StringBuilder();
        if (filter.sentiment() != null) {
            inner.append(" and (" + CORRECTED + ":tone and c.scoreMilli between :lowest and :highest)"
                    + " or (u.scoreMilli between :lowest and :highest and not " + CORRECTED + ":tone)))");
        }
        if (filter.kind() != null) {
            inner.append(" and (" + CORRECTED + ":wish and c.kind = :kind)" + " or (u.kind = :kind and not " + CORRECTED
                    + ":wish)))");
        }
        if (filter.urgency() != null) {
            inner.append(" and u.urgency = :urgency");
        }
        if (filter.language() != null) {
            inner.append(" and u.language = :language");
        }
        if (filter.driver() != null) {
            inner.append(" and (" + CORRECTED + ":opinion and c.driver = :driver)"
                    + " or exists (select o.id from StoredOpinion o where o.understandingId = u.id"
                    + " and o.driver = :driver and not " + CORRECTED + ":opinion and c.aspect = o.aspect)))");
        }
        return inner.isEmpty()
                ? ""
                : " and exists (select u.id from Verbatim v, Understanding u where v.sourceId = r.id"
                        + " and v.source = :source and u.verbatimId = v.id and u.modelVersion = :version" + inner + ")";
    }

    /** Fills in what the condition names. */
    void fill(Query query) {
        if (text().isEmpty()) {
            return;
        }
        query.setParameter("version", modelVersion).setParameter("source", Verbatim.Source.REVIEW);
        if (filter.sentiment() != null) {
            query.setParameter("tone", Correction.Subject.SENTIMENT)
                    .setParameter("lowest", ReviewFilter.lowest(filter.sentiment()))
                    .setParameter("highest", ReviewFilter.highest(filter.sentiment()));
        }
        if (filter.kind() != null) {
            query.setParameter("wish", Correction.Subject.KIND)
                    .setParameter("kind", filter.kind().key());
        }
        if (filter.urgency() != null) {
            query.setParameter("urgency", filter.urgency().key());
        }
        if (filter.language() != null) {
            query.setParameter("language", filter.language());
        }
        if (filter.driver() != null) {
            query.setParameter("opinion", Correction.Subject.OPINION)
                    .setParameter("driver", filter.driver().key());
        }
    }
}
