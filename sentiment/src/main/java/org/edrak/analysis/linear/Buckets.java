package org.edrak.analysis.linear;

import java.util.Arrays;

/** Counts how often each n-gram of a text occurs, by its hash; open addressing, so that a text costs no objects. */
final class Buckets {
    private static final int START = 512;

    private final int mask;
    private int[] keys = new int[START];
    private int[] counts = new int[START];
    private int size;

    /** @param bits logarithm of the number of buckets */
    Buckets(int bits) {
        this.mask = (1 << bits) - 1;
    }

    /** Mixes a hash well enough that its low bits serve as a bucket, and counts it there. */
    void add(int hash) {
        count(mixed(hash) & mask, 1);
    }

    /** Where a hash is counted. */
    static int bucket(int hash, int bits) {
        return mixed(hash) & (1 << bits) - 1;
    }

    private static int mixed(int hash) {
        int mixed = hash ^ (hash >>> 15);
        mixed *= 0x2C1B3C6D;
        mixed ^= mixed >>> 13;
        mixed *= 0x297A2D39;
        return mixed ^ mixed >>> 15;
    }

    private void count(int bucket, int times) {
        int at = bucket * 0x9E3779B1 >>> 7 & keys.length - 1;
        while (counts[at] != 0 && keys[at] != bucket) {
            at = at + 1 & keys.length - 1;
        }
        if (counts[at] == 0) {
            keys[at] = bucket;
            size++;
        }
        counts[at] += times;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                count(oldKeys[i], oldCounts[i]);
            }
        }
    }

    /** The buckets with 1 + log(count) each, together of the given length as a vector. */
    Features scaled(double length) {
        int[] buckets = new int[size];
        float[] values = new float[size];
        double squares = 0;
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                double value = counts[i] == 1 ? 1 : 1 + Math.log(counts[i]);
                buckets[next] = keys[i];
                values[next++] = (float) value;
                squares += value * value;
            }
        }
        float scale = (float) (length / Math.sqrt(Math.max(1, squares)));
        for (int i = 0; i < size; i++) {
            values[i] *= scale;
        }
        return new Features(buckets, values);
    }

    /** Both together; buckets that stand in both are kept twice, which a sum does not mind. */
    static Features joined(Features first, Features second) {
        int n = first.buckets().length;
        int[] buckets = Arrays.copyOf(first.buckets(), n + second.buckets().length);
        float[] values = Arrays.copyOf(first.values(), buckets.length);
        System.arraycopy(second.buckets(), 0, buckets, n, second.buckets().length);
        System.arraycopy(second.values(), 0, values, n, second.values().length);
        return new Features(buckets, values);
    }
}
