package org.edrak.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Orders that look random and are the same whenever the seed is. */
record RandomOrder(long seed) {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** {@code things} in an order of their own for this seed and {@code name}, or as they are. */
    <T> List<T> of(String name, List<T> things, boolean isRandom) {
        if (!isRandom) {
            return things;
        }
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, new Random((seed ^ name.hashCode()) * MIX));
        return shuffled;
    }
}
