package org.edrak.analysis.networks;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Leaves out words and features at random while a network is fitted, so that it leans on no one of them. */
final class Noise {
    static final Noise NONE = new Noise(null, 0, 0);
    private static final int[] NOTHING = {};

    private final @Nullable RandomGenerator random;
    private final float words;
    private final float features;

    /**
     * @param words the share of words that is left out
     * @param features the share of features that is left out
     */
    Noise(@Nullable RandomGenerator random, double words, double features) {
        this.random = random;
        this.words = (float) words;
        this.features = (float) features;
    }

    int[][] words(int[][] pieces) {
        if (random == null) {
            return pieces;
        }
        int[][] heard = pieces.clone();
        for (int i = 0; i < heard.length; i++) {
            heard[i] = random.nextFloat() < words ? NOTHING : heard[i];
        }
        return heard;
    }

    /** Leaves out features, and raises the others for it; says what became of each. */
    float[] features(float[] values) {
        float[] kept = new float[values.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = random == null ? 1 : random.nextFloat() < features ? 0 : 1 / (1 - features);
            values[i] *= kept[i];
        }
        return kept;
    }
}
