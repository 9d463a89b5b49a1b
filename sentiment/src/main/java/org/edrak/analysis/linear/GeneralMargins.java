package org.edrak.analysis.linear;

/** What the general model of two classes makes of texts, as features of models for other classes. */
final class GeneralMargins {
    private static final int FIRST = 0x7F4A7C15;
    private static final double WIDEST = 4;

    private GeneralMargins() {}

    /** The text's own n-grams, and what the general model makes of them. */
    static Features beside(Features ngrams, LinearModel general) {
        return Buckets.joined(ngrams, of(general, ngrams));
    }

    /** How far each of these is on the positive side, and how far from the middle. */
    static Features of(LinearModel general, Features... parts) {
        int[] buckets = new int[parts.length * 2];
        float[] values = new float[buckets.length];
        for (int i = 0; i < parts.length; i++) {
            double margin = Math.clamp(general.margin(parts[i]), -WIDEST, WIDEST);
            buckets[2 * i] = bucket(2 * i);
            values[2 * i] = (float) margin;
            buckets[2 * i + 1] = bucket(2 * i + 1);
            values[2 * i + 1] = (float) Math.abs(margin);
        }
        return new Features(buckets, values);
    }

    private static int bucket(int which) {
        return (FIRST + which * 0x9E3779B1 >>> 3) & (1 << NgramFeatures.bits()) - 1;
    }
}
