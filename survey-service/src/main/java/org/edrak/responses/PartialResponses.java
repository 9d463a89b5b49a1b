package org.edrak.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;
import org.edrak.surveys.Survey;

/** All responses that are not complete yet, each reached by a secret that only who gives it has. */
@ApplicationScoped
@Transactional
public class PartialResponses {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private InstantSource clock;

    /** The partial response of this survey that {@code secret} opens. */
    public Optional<PartialResponse> find(Survey survey, String secret) {
        return entities.createQuery(
                        "select p from PartialResponse p where p.resumeDigest = :digest and p.surveyId = :survey",
                        PartialResponse.class)
                .setParameter("digest", Secrets.hash(secret))
                .setParameter("survey", survey.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * Stores what was given so far; {@code secret} opens it from then on.
     *
     * @param submission the idempotency key under which the response will be submitted
     * @return false when it is submitted already, so that nothing was stored
     */
    public boolean keep(Survey survey, String secret, String submission, GivenSoFar soFar) {
        Optional<PartialResponse> known = find(survey, secret);
        if (known.isPresent()) {
            known.get().goOn(survey, soFar, clock.instant());
            return true;
        }
        if (isSubmitted(survey, submission)) {
            return false;
        }
        entities.persist(new PartialResponse(Ids.next(), survey, Secrets.hash(secret), soFar, clock.instant()));
        return true;
    }

    /**
     * Some of the partial responses of a workspace, in the order of their identities.
     *
     * @param filter its times are those at which something was given last; flags there are none yet
     * @param after the last identity already seen; 0 to begin
     */
    public List<PartialResponse> page(ResponseFilter filter, long after, int most) {
        TypedQuery<PartialResponse> query = entities.createQuery(
                "select r from PartialResponse r where r.id > :after" + filter.partialConditions() + " order by r.id",
                PartialResponse.class);
        filter.parameters().forEach(query::setParameter);
        return query.setParameter("after", after).setMaxResults(most).getResultList();
    }

    /** How many of a survey there are. */
    public long count(long surveyId) {
        return entities.createQuery("select count(p) from PartialResponse p where p.surveyId = :survey", Long.class)
                .setParameter("survey", surveyId)
                .getSingleResult();
    }

    private boolean isSubmitted(Survey survey, String key) {
        return !entities.createQuery(
                        "select r.id from Response r where r.surveyId = :survey and r.idempotencyKey = :key",
                        Long.class)
                .setParameter("survey", survey.id())
                .setParameter("key", Anonymity.key(survey, key))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
