package org.edrak.analysis.networks;

import java.util.List;

/**
 * Which rows of a table of vectors a word is made of: one of its own first, then those of three to five of its letters in
 * a row, so that words spelt alike are alike (after Bojanowski et al. 2017). Rows are found by hash; no list of words is
 * kept.
 */
final class WordPieces {
    /** The rows of words; those of pieces come after them, as many. */
    static final int WORDS = 1 << 16;

    static final int ROWS = 2 * WORDS;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    /** Of a longer text the beginning and the end are read. */
    private static final int MOST_WORDS = 150;

    private static final int START = 0x811C9DC5;

    private WordPieces() {}

    /** The rows of each word of a text. */
    static int[][] of(List<String> words) {
        int n = Math.min(words.size(), MOST_WORDS);
        int[][] rows = new int[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = rows(words.get(i < MOST_WORDS / 2 ? i : words.size() - n + i));
        }
        return rows;
    }

    private static int[] rows(String word) {
        String framed = '<' + word + '>';
        int pieces = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            pieces += Math.max(0, framed.length() - length + 1);
        }
        int[] rows = new int[1 + pieces];
        rows[0] = row(framed, 0, framed.length());
        int next = 1;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = 0; start + length <= framed.length(); start++) {
                rows[next++] = WORDS + row(framed, start, start + length);
            }
        }
        return rows;
    }

    private static int row(String text, int from, int to) {
        int mixed = START;
        for (int i = from; i < to; i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x01000193;
        }
        mixed ^= mixed >>> 15;
        mixed *= 0x2C1B3C6D;
        mixed ^= mixed >>> 13;
        return mixed & WORDS - 1;
    }
}
