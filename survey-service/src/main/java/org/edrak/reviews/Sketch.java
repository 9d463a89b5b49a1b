package org.edrak.reviews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edrak.text.PersianText;
import org.jspecify.annotations.Nullable;

/**
 * Three numbers by which texts that share most of their pairs of words are found without comparing all with all: each
 * is three minimal hashes (Broder 1997) in one. Of two texts that share nine tenths of their pairs, one of the numbers
 * is the same in 98 of 100 cases; of two that share a tenth, in fewer than one.
 */
record Sketch(long one, long two, long three) {
    /** What shares so much of its pairs of words says nearly the same. */
    static final double NEAR = 0.6;

    private static final int FEWEST = 6;
    private static final int HASHES = 9;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The sketch of a text's pairs; null where they are too few to tell. */
    static @Nullable Sketch of(Set<Long> shingles) {
        if (shingles.size() < FEWEST) {
            return null;
        }
        long[] least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], mixed(shingle ^ GOLDEN * (i + 1)));
            }
        }
        return new Sketch(band(least, 0), band(least, 3), band(least, 6));
    }

    private static long band(long[] least, int from) {
        return mixed(least[from] + GOLDEN * mixed(least[from + 1] + GOLDEN * mixed(least[from + 2])));
    }

    List<Long> bands() {
        return List.of(one, two, three);
    }

    /** Every two words that follow each other, as numbers, however they are typed. */
    static Set<Long> shingles(String text) {
        List<Long> words = new ArrayList<>();
        long word = 0;
        String form = PersianText.modelForm(text);
        for (int i = 0; i <= form.length(); i++) {
            char c = i < form.length() ? form.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word = mixed(word * 31 + c);
            } else if (word != 0) {
                words.add(word);
                word = 0;
            }
        }
        Set<Long> shingles = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            shingles.add(mixed(words.get(i - 1) * 31 + words.get(i)));
        }
        return shingles;
    }

    /** How much two texts share of all their pairs, 0 to 1 (Jaccard). */
    static double shared(Set<Long> one, Set<Long> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    /** SplitMix64 of Steele, Lea and Flood 2014. */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
