package org.edrak.analysis.linear;

import java.util.function.Function;

/** An encoder's vector of a text as features beside its n-grams. */
public final class VectorFeatures {
    /** Stands for no encoder. */
    public static final VectorFeatures NONE = new VectorFeatures(text -> new float[0]);

    private static final int FIRST = 0x6A09E667;
    /** How much the vector counts beside n-grams, whose rarity lengthens them. */
    private static final float LENGTH = 4;

    private final Function<String, float[]> vectors;

    /** @param vectors gives each text its vector, always of one size; safe for many threads */
    public VectorFeatures(Function<String, float[]> vectors) {
        this.vectors = vectors;
    }

    /** The features, with those of the text's vector. */
    Features beside(Features features, String text) {
        float[] vector = vectors.apply(text);
        if (vector.length == 0) {
            return features;
        }
        int[] buckets = new int[vector.length];
        float[] values = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            buckets[i] = (FIRST + i * 0x9E3779B1 >>> 3) & (1 << NgramFeatures.bits()) - 1;
            values[i] = vector[i] * LENGTH;
        }
        return Buckets.joined(features, new Features(buckets, values));
    }
}
