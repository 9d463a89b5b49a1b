package org.edrak.analysis.correcting;

/**
 * A text with the score that the models give it, and the one that is right.
 *
 * @param score of the models that ship, −1 to 1
 * @param right what a person said; the models' own score where nobody corrected it
 * @param corrected whether a person said anything
 */
record JudgedScore(String text, double score, double right, boolean corrected) {}
