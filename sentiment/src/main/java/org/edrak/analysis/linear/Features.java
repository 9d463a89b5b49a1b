package org.edrak.analysis.linear;

/**
 * What a linear model sees of a text: which buckets its n-grams fall into, and how much each counts.
 *
 * @param buckets in no order; one may stand there twice
 * @param values as many as buckets
 */
record Features(int[] buckets, float[] values) {}
