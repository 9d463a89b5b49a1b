package org.edrak.analysis.linear;

import java.util.List;
import org.edrak.analysis.aspects.Token;

/**
 * What tells how a clause speaks of its aspect: the n-grams of the clause, the words near those that name the aspect, and
 * what the general model makes of the clause, of those near words and of the whole.
 */
final class OpinionFeatures {
    private static final int REACH = 5;
    private static final int NEAR = 2;
    private static final int WINDOW = 0x3C6EF372;
    private static final int NAMES = 0x1B873593;

    private final NgramFeatures ngrams;
    private final LinearModel general;

    OpinionFeatures(NgramFeatures ngrams, LinearModel general) {
        this.ngrams = ngrams;
        this.general = general;
    }

    /**
     * The features of one opinion.
     *
     * @param clause the words of the text that carry the aspect
     * @param tokens of the sentence; those from and (not including) to name the aspect
     */
    Features of(String sentence, String clause, List<Token> tokens, int from, int to) {
        int low = Math.max(0, from - REACH);
        int high = Math.min(tokens.size(), to + REACH);
        StringBuilder near = new StringBuilder();
        Buckets window = new Buckets(NgramFeatures.bits());
        int before = 0;
        for (int i = low; i < high; i++) {
            String word = tokens.get(i).forms().getFirst();
            near.append(word).append(' ');
            int hash = word.hashCode() * 31 + WINDOW;
            window.add(hash);
            window.add(hash * 31 + side(i, from, to));
            window.add((before * 31 + hash) * 31);
            before = hash;
            if (i >= from && i < to) {
                window.add(hash + NAMES);
            }
        }
        Features own = ngrams.of(clause);
        return Buckets.joined(
                Buckets.joined(own, window.scaled(1)),
                GeneralMargins.of(general, own, ngrams.of(near.toString()), ngrams.of(sentence)));
    }

    private static int side(int at, int from, int to) {
        if (at < from) {
            return from - at <= NEAR ? 1 : 2;
        }
        return at < to ? 3 : at - to < NEAR ? 4 : 5;
    }
}
