package org.edrak.pulls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.edrak.ids.Ids;
import org.edrak.outbound.OutboundClient;
import org.edrak.sources.Source;
import org.edrak.sources.Sources;
import org.edrak.workspaces.Workspaces;

/** Fetches what is due; to be called now and then. */
@ApplicationScoped
public class PullSweep {
    private static final Logger LOG = Logger.getLogger(PullSweep.class.getName());
    private static final int MOST_AT_ONCE = 50;

    private final AtomicBoolean sweeping = new AtomicBoolean();

    @Inject
    private Pulls pulls;

    @Inject
    private Sources sources;

    @Inject
    private Workspaces workspaces;

    @Inject
    private OutboundClient client;

    @Inject
    private InstantSource clock;

    /** Fetches until nothing is due; one that is under way here is enough. */
    public void run() {
        if (!sweeping.compareAndSet(false, true)) {
            return;
        }
        try {
            String holder = Ids.text(Ids.next());
            for (int i = 0; i < MOST_AT_ONCE; i++) {
                Optional<Pull> due = pulls.claim(holder);
                if (due.isEmpty()) {
                    return;
                }
                fetch(due.get(), holder);
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "fetching waits for the next time: {0}",
                    e.getClass().getName());
        } finally {
            sweeping.set(false);
        }
    }

    private void fetch(Pull pull, String holder) {
        Source source = sources.find(pull.sourceId()).orElse(null);
        if (source == null) {
            return;
        }
        Fetching fetching = new Fetching(
                pulls,
                client,
                clock,
                pull,
                source,
                workspaces.get(pull.workspaceId()).zone());
        pulls.end(pull, holder, fetching.run());
    }
}
