package org.edrak.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The time as the application sees it. */
@ApplicationScoped
class Clock {
    @Produces
    @ApplicationScoped
    InstantSource now() {
        return InstantSource.system();
    }
}
