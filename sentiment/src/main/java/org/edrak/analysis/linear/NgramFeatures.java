package org.edrak.analysis.linear;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Turns a text in model form into hashed features: one and two words in a row, two to five characters in a row also
 * across words, and words within reach of a negation.
 */
final class NgramFeatures {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int REACH = 3;
    private static final float WORD_WEIGHT = 2;

    private final int mask;
    private final Predicate<String> negates;
    private final boolean negationFollows;

    /**
     * @param bits logarithm of the number of buckets
     * @param negates whether a word negates words near it
     * @param negationFollows whether a negation stands after what it negates, as a Persian verb does
     */
    NgramFeatures(int bits, Predicate<String> negates, boolean negationFollows) {
        this.mask = (1 << bits) - 1;
        this.negates = negates;
        this.negationFollows = negationFollows;
    }

    Features of(String text) {
        Buckets found = new Buckets(mask);
        words(Words.of(text), found);
        int wordFeatures = found.size();
        characters(" " + text + " ", found);
        return found.normalised(wordFeatures);
    }

    private void words(List<String> words, Buckets found) {
        for (int i = 0; i < words.size(); i++) {
            found.add("1" + words.get(i));
            found.add("2" + (i == 0 ? "^" : words.get(i - 1)) + " " + words.get(i));
            if (negates.test(words.get(i))) {
                negated(words, i, found);
            }
        }
        if (!words.isEmpty()) {
            found.add("2" + words.getLast() + " $");
        }
    }

    private void negated(List<String> words, int at, Buckets found) {
        int step = negationFollows ? -1 : 1;
        for (int i = at + step; i >= 0 && i < words.size() && Math.abs(i - at) <= REACH; i += step) {
            if (Words.isMark(words.get(i))) {
                return;
            }
            found.add("n" + words.get(i));
        }
    }

    private static void characters(String text, Buckets found) {
        for (int start = 0; start < text.length(); start++) {
            for (int n = SHORTEST; n <= LONGEST && start + n <= text.length(); n++) {
                found.add(text, start, start + n);
            }
        }
    }

    /** The buckets of one text, as they come. */
    private static final class Buckets {
        private final int mask;
        private int[] buckets = new int[1024];
        private int size;

        Buckets(int mask) {
            this.mask = mask;
        }

        int size() {
            return size;
        }

        void add(String ngram) {
            add(ngram, 0, ngram.length());
        }

        void add(String text, int from, int to) {
            int hash = 0x811C9DC5;
            for (int i = from; i < to; i++) {
                hash = (hash ^ text.charAt(i)) * 0x01000193;
            }
            hash ^= hash >>> 15;
            hash *= 0x2C1B3C6D;
            hash ^= hash >>> 13;
            if (size == buckets.length) {
                buckets = Arrays.copyOf(buckets, size * 2);
            }
            buckets[size++] = hash & mask;
        }

        Features normalised(int wordFeatures) {
            int[] words = distinct(Arrays.copyOf(buckets, wordFeatures));
            int[] all = distinct(Arrays.copyOf(buckets, size));
            float[] values = new float[all.length];
            double squares = 0;
            for (int i = 0; i < all.length; i++) {
                values[i] = Arrays.binarySearch(words, all[i]) >= 0 ? WORD_WEIGHT : 1;
                squares += values[i] * values[i];
            }
            float norm = (float) (1 / Math.sqrt(Math.max(squares, 1)));
            for (int i = 0; i < values.length; i++) {
                values[i] *= norm;
            }
            return new Features(all, values);
        }

        private static int[] distinct(int[] values) {
            Arrays.sort(values);
            int kept = 0;
            for (int i = 0; i < values.length; i++) {
                if (i == 0 || values[i] != values[i - 1]) {
                    values[kept++] = values[i];
                }
            }
            return Arrays.copyOf(values, kept);
        }
    }
}
