package org.edrak.imports;

/**
 * Counts how often each digest came, in 16 bytes each: a file may have a million rows, and texts for as many keys would
 * fill the memory. Two digests that share their first 64 bits are counted together, which changes a number and loses
 * nothing.
 */
final class EqualRows {
    private static final int FIRST = 1 << 10;

    private long[] keys = new long[FIRST];
    private int[] counts = new int[FIRST];
    private int used;

    /** Counts a digest of hexadecimal digits; how often it has come, this time included. */
    int count(String digest) {
        if (used * 2 > keys.length) {
            grow();
        }
        int at = place(keys, counts, Long.parseUnsignedLong(digest, 0, 16, 16));
        if (counts[at] == 0) {
            keys[at] = Long.parseUnsignedLong(digest, 0, 16, 16);
            used++;
        }
        return ++counts[at];
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreCounts = new int[moreKeys.length];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                int at = place(moreKeys, moreCounts, keys[i]);
                moreKeys[at] = keys[i];
                moreCounts[at] = counts[i];
            }
        }
        keys = moreKeys;
        counts = moreCounts;
    }

    /** Where a key stands or may stand: its own bits are random enough. */
    private static int place(long[] keys, int[] counts, long key) {
        int at = (int) key & keys.length - 1;
        while (counts[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
