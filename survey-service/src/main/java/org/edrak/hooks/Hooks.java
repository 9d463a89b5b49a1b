package org.edrak.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.edrak.feeds.FeedReviews;
import org.edrak.ids.Secrets;
import org.edrak.sources.ReviewIntake;
import org.edrak.sources.Runs;
import org.edrak.sources.Source;
import org.edrak.sources.SourceKind;
import org.edrak.sources.SourceState;
import org.edrak.sources.Sources;
import org.edrak.sources.Tally;

/** Takes deliveries of webhooks, each once. */
@ApplicationScoped
@Transactional
public class Hooks {
    /** Longer than a signature serves, so that one that is forgotten is too old. */
    private static final Duration REMEMBERED = Duration.ofMinutes(11);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private HookSecrets secrets;

    @Inject
    private Sources sources;

    @Inject
    private Runs runs;

    @Inject
    private ReviewIntake intake;

    @Inject
    private InstantSource clock;

    /** The webhook of this id, whosever it is. */
    public Optional<Source> find(long id) {
        return sources.find(id).filter(source -> source.kind() == SourceKind.WEBHOOK);
    }

    /** Why a delivery is refused before it is read; empty when it may be. */
    public Optional<HookRefusal> refusal(Source source, String timestamp, byte[] body, String signature) {
        if (!HookSignature.isValid(secrets.of(source), timestamp, body, signature, clock.instant())) {
            return Optional.of(HookRefusal.SIGNATURE);
        }
        if (source.state() == SourceState.PAUSED) {
            return Optional.of(HookRefusal.PAUSED);
        }
        return isKnown(source.id(), Secrets.hash(signature)) ? Optional.of(HookRefusal.REPLAYED) : Optional.empty();
    }

    private boolean isKnown(long sourceId, String digest) {
        return !entities.createNativeQuery("select 1 from hook_call where source_id = ?1 and digest = ?2")
                .setParameter(1, sourceId)
                .setParameter(2, digest)
                .getResultList()
                .isEmpty();
    }

    /**
     * Stores what a delivery brought and remembers its signature, both or neither; of two that come at once, one fails.
     *
     * @return of each review, in their order, whether it was new
     */
    public List<Boolean> take(Source source, String signature, FeedReviews brought) {
        Instant now = clock.instant();
        entities.createNativeQuery("delete from hook_call where called_at < ?1")
                .setParameter(1, java.sql.Timestamp.from(now.minus(REMEMBERED)))
                .executeUpdate();
        entities.createNativeQuery("insert into hook_call (source_id, digest, called_at) values (?1, ?2, ?3)")
                .setParameter(1, source.id())
                .setParameter(2, Secrets.hash(signature))
                .setParameter(3, java.sql.Timestamp.from(now))
                .executeUpdate();
        List<Boolean> areNew = intake.take(source.workspaceId(), SourceKind.WEBHOOK, brought.reviews());
        sources.ran(source.id(), null);
        entities.flush();
        if (brought.rejected() > 0) {
            sources.add(source.workspaceId(), source.name(), new Tally(0, 0, brought.rejected()));
            Tally tally = Tally.of(areNew).plus(new Tally(0, 0, brought.rejected()));
            runs.note(source, now, tally, brought.problems(), null);
        }
        return areNew;
    }
}
