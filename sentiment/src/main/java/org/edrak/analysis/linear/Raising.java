package org.edrak.analysis.linear;

import java.util.Arrays;

/** How much each class is to be raised over the others, so that rare ones are not forgotten. */
public final class Raising {
    private static final int ROUNDS = 3;
    private static final double WIDEST = 1.5;
    private static final double STEP = 0.1;

    private Raising() {}

    /**
     * What is best added to each class's margin, for accuracy and macro-F1 together.
     *
     * @param margins of texts that the margins were not fitted to, a number for each class
     * @param gold the class of each text
     */
    public static double[] best(double[][] margins, int[] gold, int classes) {
        double[] shifts = new double[classes];
        for (int round = 0; round < ROUNDS; round++) {
            for (int c = 0; c < shifts.length; c++) {
                improve(shifts, c, margins, gold);
            }
        }
        return shifts;
    }

    private static void improve(double[] shifts, int which, double[][] margins, int[] gold) {
        double best = shifts[which];
        double largest = worth(margins, gold, shifts);
        for (double shift = -WIDEST; shift <= WIDEST; shift += STEP) {
            shifts[which] = shift;
            double worth = worth(margins, gold, shifts);
            if (worth > largest) {
                largest = worth;
                best = shift;
            }
        }
        shifts[which] = best;
    }

    /** Accuracy and macro-F1 together. */
    private static double worth(double[][] margins, int[] gold, double[] shifts) {
        int[] right = new int[shifts.length];
        int[] both = new int[shifts.length];
        for (int i = 0; i < gold.length; i++) {
            int said = 0;
            for (int c = 1; c < shifts.length; c++) {
                said = margins[i][c] + shifts[c] > margins[i][said] + shifts[said] ? c : said;
            }
            right[said] += said == gold[i] ? 1 : 0;
            both[said]++;
            both[gold[i]]++;
        }
        double f1 = 0;
        for (int c = 0; c < shifts.length; c++) {
            f1 += 2.0 * right[c] / Math.max(1, both[c]) / shifts.length;
        }
        return (double) Arrays.stream(right).sum() / Math.max(1, gold.length) + f1;
    }
}
