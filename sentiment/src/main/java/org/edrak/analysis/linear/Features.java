package org.edrak.analysis.linear;

/**
 * What a linear model sees of a text: which buckets its n-grams fall into, and how much each counts.
 *
 * @param buckets ascending, without repetition
 * @param values as many as buckets; together of length one
 */
record Features(int[] buckets, float[] values) {}
