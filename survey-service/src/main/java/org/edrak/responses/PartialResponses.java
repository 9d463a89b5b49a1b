package org.edrak.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
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
     * @return its identity; empty when it is submitted already, so that nothing was stored
     */
    public OptionalLong keep(Survey survey, String secret, String submission, GivenSoFar soFar) {
        Optional<PartialResponse> known = find(survey, secret);
        if (known.isPresent()) {
            known.get().goOn(survey, soFar, now(survey));
            return OptionalLong.of(known.get().id());
        }
        if (isSubmitted(survey, submission)) {
            return OptionalLong.empty();
        }
        PartialResponse begun = new PartialResponse(id(survey), survey, Secrets.hash(secret), soFar, now(survey));
        entities.persist(begun);
        return OptionalLong.of(begun.id());
    }

    private static long id(Survey survey) {
        return survey.isAnonymous() ? Ids.random() : Ids.next();
    }

    /** Of an anonymous survey's only the day is kept. */
    private Instant now(Survey survey) {
        return survey.isAnonymous() ? clock.instant().truncatedTo(ChronoUnit.DAYS) : clock.instant();
    }

    /** How many of a survey there are. */
    public long count(long surveyId) {
        return entities.createQuery("select count(p) from PartialResponse p where p.surveyId = :survey", Long.class)
                .setParameter("survey", surveyId)
                .getSingleResult();
    }

    private boolean isSubmitted(Survey survey, String key) {
        return !entities.createNativeQuery("select id from response where survey_id = ?1 and idempotency_key = ?2")
                .setParameter(1, survey.id())
                .setParameter(2, key)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
