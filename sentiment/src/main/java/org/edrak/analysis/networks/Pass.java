package org.edrak.analysis.networks;

/**
 * What a network made of one text, step by step.
 *
 * @param pieces the rows of each word; empty for a word that was left out
 * @param words a vector for each word
 * @param strongest where each filter fits best; −1 where it fits nowhere
 * @param features what the outputs look at
 * @param kept what became of each feature: 0 where it was left out
 * @param outputs margins
 */
record Pass(int[][] pieces, float[] words, int[] strongest, float[] features, float[] kept, float[] outputs) {}
