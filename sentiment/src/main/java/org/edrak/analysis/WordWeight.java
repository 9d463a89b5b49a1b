package org.edrak.analysis;

/**
 * What a word adds to the sentiment of its text.
 *
 * @param word as the model reads it, in one spelling
 * @param weight its part of the model's margin: above 0 where it speaks for good, below for bad; with those of the other
 *     words and what the model assumes of any text they add up to the margin
 */
public record WordWeight(String word, double weight) {}
