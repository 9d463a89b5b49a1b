package org.edrak.assembly;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.edrak.scoring.ScoringSweep;
import org.edrak.storage.DatabaseReady;

/** What happens without being asked for: every few seconds a look for texts that wait to be understood. */
@ApplicationScoped
class Background {
    private static final int FIRST_AFTER_SECONDS = 5;
    private static final int EVERY_SECONDS = 3;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ScoringSweep sweep;

    void start(@Observes DatabaseReady ready) {
        executor.scheduleWithFixedDelay(sweep::begin, FIRST_AFTER_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }
}
