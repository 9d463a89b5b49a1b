package org.edrak.analysis.linear;

import java.util.List;

/**
 * Turns a text in model form into hashed features: one to three words in a row, two to five characters in a row also
 * across words, and words within reach of a negation. Words and characters count alike as groups, whatever their number.
 */
final class NgramFeatures {
    private static final int BITS = 22;
    static final int SHORTEST = 2;
    static final int LONGEST = 5;
    static final int EDGE = 7;
    private static final int START = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    /** Words of a text in character n-grams must not fall together with the words themselves. */
    static final int CHARACTERS = START ^ 0x5555;

    private final TextForm form;
    private final int bits;

    NgramFeatures(TextForm form) {
        this(form, BITS);
    }

    /** @param bits logarithm of the number of buckets */
    NgramFeatures(TextForm form, int bits) {
        this.form = form;
        this.bits = bits;
    }

    TextForm form() {
        return form;
    }

    static int bits() {
        return BITS;
    }

    /** The features of a text as typed. */
    Features of(String text) {
        String normal = form.normal(text);
        return Buckets.joined(
                words(Words.of(normal)).scaled(1), characters(normal).scaled(1));
    }

    private Buckets words(List<String> words) {
        Buckets found = new Buckets(bits);
        int[] hashes = new int[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(words.get(i));
        }
        for (int i = 0; i < hashes.length; i++) {
            int before = i == 0 ? EDGE : hashes[i - 1];
            found.add(hashes[i] * 31 + 1);
            found.add((before * 31 + hashes[i]) * 31 + 2);
            if (i > 0) {
                int first = i == 1 ? EDGE : hashes[i - 2];
                found.add(((first * 31 + before) * 31 + hashes[i]) * 31 + 3);
            }
        }
        if (hashes.length > 0) {
            found.add((hashes[hashes.length - 1] * 31 + EDGE) * 31 + 2);
        }
        form.negated(words, i -> found.add(hashes[i] * 31 + 5));
        return found;
    }

    static int hash(String word) {
        int hash = START;
        for (int i = 0; i < word.length(); i++) {
            hash = further(hash, word.charAt(i));
        }
        return hash;
    }

    static int further(int hash, char c) {
        return (hash ^ c) * PRIME;
    }

    private Buckets characters(String text) {
        Buckets found = new Buckets(bits);
        int last = text.length() + 1;
        for (int start = 0; start <= last; start++) {
            int hash = CHARACTERS;
            for (int n = 1; n <= LONGEST && start + n - 1 <= last; n++) {
                int at = start + n - 1;
                char c = at == 0 || at == last ? ' ' : text.charAt(at - 1);
                hash = further(hash, c);
                if (n >= SHORTEST) {
                    found.add(hash);
                }
            }
        }
        return found;
    }
}
