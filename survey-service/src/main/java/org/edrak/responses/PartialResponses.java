package org.edrak.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.edrak.ids.Ids;
import org.edrak.ids.Secrets;
import org.edrak.surveys.Survey;

/** All responses that are not complete yet, each reached by a secret that only who gives it has. */
@ApplicationScoped
@Transactional
public class PartialResponses {
    private static final String PAST = "file:";

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

    /** Stores answers that were submitted before, to be changed; {@code secret} opens them from then on. */
    public void reopen(Survey survey, String secret, GivenSoFar answers) {
        forget(survey, secret);
        entities.persist(new PartialResponse(id(survey), survey, Secrets.hash(secret), answers, now(survey)));
    }

    public void forget(Survey survey, String secret) {
        entities.createQuery("delete from PartialResponse p where p.resumeDigest = :digest and p.surveyId = :survey")
                .setParameter("digest", Secrets.hash(secret))
                .setParameter("survey", survey.id())
                .executeUpdate();
    }

    private static long id(Survey survey) {
        return survey.isAnonymous() ? Ids.random() : Ids.next();
    }

    /** Of an anonymous survey's only the day is kept. */
    private Instant now(Survey survey) {
        return survey.isAnonymous() ? clock.instant().truncatedTo(ChronoUnit.DAYS) : clock.instant();
    }

    /**
     * Stores what people gave elsewhere and never finished, unless it is there already. Nobody can go on with it.
     *
     * @param past what the sender calls each, and what was given
     * @return how many were new
     */
    public int storeNew(Survey survey, Map<String, GivenSoFar> past) {
        Map<String, GivenSoFar> wanted = new LinkedHashMap<>();
        past.forEach((key, given) -> wanted.put(name(survey, key), given));
        if (wanted.isEmpty()) {
            return 0;
        }
        wanted.keySet()
                .removeAll(entities.createQuery(
                                "select p.resumeDigest from PartialResponse p where p.resumeDigest in :names",
                                String.class)
                        .setParameter("names", wanted.keySet())
                        .getResultList());
        wanted.forEach((name, given) -> entities.persist(PartialResponse.past(id(survey), survey, name, given)));
        return wanted.size();
    }

    /** Lets go of what {@link #storeNew} stored under these keys: it has been finished since. */
    public void forget(Survey survey, Collection<String> keys) {
        if (!keys.isEmpty()) {
            entities.createQuery("delete from PartialResponse p where p.resumeDigest in :names")
                    .setParameter(
                            "names", keys.stream().map(key -> name(survey, key)).toList())
                    .executeUpdate();
        }
    }

    private static String name(Survey survey, String key) {
        return PAST + Secrets.hash(survey.id() + " " + key).substring(PAST.length());
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
        return !entities.createNativeQuery("select id from response where survey_id = ?1 and idempotency_key = ?2")
                .setParameter(1, survey.id())
                .setParameter(2, Anonymity.key(survey, key))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
