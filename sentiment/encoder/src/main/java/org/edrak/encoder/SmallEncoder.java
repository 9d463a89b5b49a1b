package org.edrak.encoder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.edrak.analysis.Language;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.encoders.Encoder;
import org.jspecify.annotations.Nullable;

/** English by e5-small-v2 (Wang et al. 2022), quantised, and our head; pieces are read side by side on all cores. */
final class SmallEncoder implements Encoder {
    private final InstantSource clock;
    private final Head head;
    /** Held for reading while the network is at work, and for writing to load or to drop it. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private @Nullable Vectors vectors;
    private volatile Instant lastUsed = Instant.MIN;

    SmallEncoder(InstantSource clock, Head head) {
        this.clock = clock;
        this.head = head;
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public String version() {
        return "e5-" + head.fingerprint();
    }

    @Override
    public List<Sentiment> read(List<String> pieces) {
        lastUsed = clock.instant();
        Vectors loaded = locked();
        try {
            return pieces.parallelStream()
                    .map(piece -> head.sentiment(loaded.of(piece)))
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public float[] vector(String piece) {
        lastUsed = clock.instant();
        Vectors loaded = locked();
        try {
            return loaded.of(piece);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The network, with the lock held for reading. */
    private Vectors locked() {
        lock.readLock().lock();
        Vectors loaded = vectors;
        if (loaded != null) {
            return loaded;
        }
        lock.readLock().unlock();
        lock.writeLock().lock();
        try {
            loaded = vectors == null ? Vectors.load() : vectors;
            vectors = loaded;
            lock.readLock().lock();
            return loaded;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void releaseIdle(Duration unusedFor) {
        if (lastUsed.plus(unusedFor).isAfter(clock.instant())
                || !lock.writeLock().tryLock()) {
            return;
        }
        try {
            if (vectors != null) {
                vectors.close();
                vectors = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
