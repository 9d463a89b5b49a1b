package org.edrak.analysis;

import org.edrak.questionnaires.Driver;

/**
 * What a customer says of one aspect: the aspect, how they speak of it, and where. One clause gives at most one opinion on
 * an aspect.
 *
 * @param aspect key of an aspect in the taxonomy, such as {@code delivery}; the same in every language
 * @param driver what perception is made of that the aspect counts for
 * @param polarity from −1 to 1, of the clause that carries the aspect
 * @param span the words of the original text that name the aspect; the clause that speaks of it where no word names it
 */
public record Opinion(String aspect, Driver driver, double polarity, Span span) {
    public Opinion {
        if (!(polarity >= -1 && polarity <= 1)) {
            throw new IllegalArgumentException("not a polarity from -1 to 1: " + polarity);
        }
    }
}
