package org.edrak.analysis;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model that is loaded when first needed and dropped after idling; who still works with it keeps it alive. */
public final class LazyModel<M> {
    private final Supplier<M> loader;
    private final InstantSource clock;
    private @Nullable M model;
    private Instant lastUsed = Instant.MIN;

    public LazyModel(Supplier<M> loader, InstantSource clock) {
        this.loader = loader;
        this.clock = clock;
    }

    /** The model, loaded now if it is not there; threads that ask meanwhile wait for the one load. */
    public synchronized M get() {
        M loaded = model;
        if (loaded == null) {
            loaded = loader.get();
            model = loaded;
        }
        lastUsed = clock.instant();
        return loaded;
    }

    public synchronized boolean isLoaded() {
        return model != null;
    }

    /** Drops the model if nobody asked for it during this time. */
    public synchronized void releaseIdle(Duration unusedFor) {
        if (model != null && !lastUsed.plus(unusedFor).isAfter(clock.instant())) {
            model = null;
        }
    }
}
