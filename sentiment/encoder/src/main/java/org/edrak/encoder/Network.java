package org.edrak.encoder;

import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The network up to some layers, loaded when first used and dropped when asked; many threads may use it at once. */
final class Network {
    private final List<String> layers;
    /** Held for reading while the network is at work, and for writing to load or to drop it. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private @Nullable Vectors vectors;

    Network(List<String> layers) {
        this.layers = layers;
    }

    /** What the work makes of the loaded network. */
    <T> T use(Function<Vectors, T> work) {
        Vectors loaded = locked();
        try {
            return work.apply(loaded);
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
            loaded = vectors == null ? Vectors.load(layers) : vectors;
            vectors = loaded;
            lock.readLock().lock();
            return loaded;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Gives the memory back, unless the network is at work. */
    void drop() {
        if (!lock.writeLock().tryLock()) {
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
