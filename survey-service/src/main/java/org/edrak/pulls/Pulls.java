package org.edrak.pulls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.feeds.FeedMapping;
import org.edrak.feeds.FeedReviews;
import org.edrak.imports.RowProblem;
import org.edrak.sources.ReviewIntake;
import org.edrak.sources.Runs;
import org.edrak.sources.Source;
import org.edrak.sources.SourceKind;
import org.edrak.sources.SourceState;
import org.edrak.sources.Sources;
import org.edrak.sources.Tally;
import org.edrak.sources.Trouble;
import org.jspecify.annotations.Nullable;

/** What is to be fetched, and who does it. */
@ApplicationScoped
@Transactional
public class Pulls {
    private static final Duration HELD = Duration.ofMinutes(3);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sources sources;

    @Inject
    private Runs runs;

    @Inject
    private ReviewIntake intake;

    @Inject
    private InstantSource clock;

    /** Makes a source that is fetched, for the first time at once. */
    public Source create(long workspaceId, String name, FeedMapping mapping, String address, int everyMinutes) {
        Source source = sources.create(workspaceId, name, SourceKind.PULL, mapping.json());
        entities.persist(new Pull(source.id(), workspaceId, address, everyMinutes, clock.instant()));
        return source;
    }

    public Optional<Pull> find(long workspaceId, long sourceId) {
        return Optional.ofNullable(entities.find(Pull.class, sourceId))
                .filter(pull -> pull.workspaceId() == workspaceId);
    }

    /** Lets a source be fetched at the next opportunity. */
    public void wantNow(long workspaceId, long sourceId) {
        find(workspaceId, sourceId).ifPresent(pull -> pull.wantNow(clock.instant()));
    }

    /** Takes the pull that has waited longest; empty when none is due that nobody else works on. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Pull> claim(String holder) {
        List<Long> due = entities.createQuery(
                        "select p.sourceId from Pull p, Source s where s.id = p.sourceId and s.state <> :paused"
                                + " and p.nextAt <= :now and (p.leasedUntil is null or p.leasedUntil < :now)"
                                + " order by p.nextAt",
                        Long.class)
                .setParameter("paused", SourceState.PAUSED)
                .setParameter("now", clock.instant())
                .setMaxResults(10)
                .getResultList();
        for (long id : due) {
            int taken = entities.createQuery("update Pull p set p.leasedBy = :holder, p.leasedUntil = :until"
                            + " where p.sourceId = :id and (p.leasedUntil is null or p.leasedUntil < :now)")
                    .setParameter("holder", holder)
                    .setParameter("until", clock.instant().plus(HELD))
                    .setParameter("id", id)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            if (taken > 0) {
                return Optional.ofNullable(entities.find(Pull.class, id));
            }
        }
        return Optional.empty();
    }

    /** Stores one page together with how far the feed is read. */
    @Transactional(TxType.REQUIRES_NEW)
    public Tally store(Pull pull, FeedReviews page, @Nullable String cursor) {
        Tally tally = Tally.of(intake.take(pull.workspaceId(), SourceKind.PULL, page.reviews()));
        if (cursor != null) {
            entities.find(Pull.class, pull.sourceId()).reached(cursor);
        }
        return tally.plus(new Tally(0, 0, page.rejected()));
    }

    /** What came of one fetching. */
    record Outcome(
            Instant began,
            Tally tally,
            List<RowProblem> problems,
            @Nullable Trouble trouble,
            @Nullable String etag,
            @Nullable String lastModified,
            Instant next) {}

    /** Ends a fetching, unless somebody else has taken it over meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    public void end(Pull held, String holder, Outcome outcome) {
        Pull pull = entities.find(Pull.class, held.sourceId());
        Source source = sources.find(held.sourceId()).orElse(null);
        if (pull == null || source == null || !pull.isHeldBy(holder)) {
            return;
        }
        if (outcome.trouble() == null) {
            pull.went(outcome.etag(), outcome.lastModified(), outcome.next());
        } else {
            pull.failed(outcome.next());
        }
        sources.ran(source.id(), outcome.trouble());
        entities.flush();
        if (outcome.tally().rejected() > 0) {
            sources.add(
                    source.workspaceId(),
                    source.name(),
                    new Tally(0, 0, outcome.tally().rejected()));
        }
        boolean isNews = outcome.trouble() != null
                || outcome.tally().stored() > 0
                || outcome.tally().rejected() > 0;
        if (isNews) {
            runs.note(source, outcome.began(), outcome.tally(), outcome.problems(), outcome.trouble());
        }
    }
}
