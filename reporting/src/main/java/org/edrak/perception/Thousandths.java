package org.edrak.perception;

import java.util.List;
import org.edrak.analysis.SentimentClass;

/** Polarity as whole thousandths, so that sums of it are exact. */
final class Thousandths {
    private static final double UNIT = 1000;

    private Thousandths() {}

    /** The mean of polarities from −1 to 1, rounded to thousandths. */
    static long mean(List<Double> polarities) {
        double sum = polarities.stream().mapToLong(Thousandths::of).sum();
        return Math.round(sum / polarities.size());
    }

    static long of(double polarity) {
        return Math.round(polarity * UNIT);
    }

    static double polarity(double thousandths) {
        return thousandths / UNIT;
    }

    /** The class of a polarity in thousandths. */
    static SentimentClass category(long thousandths) {
        return SentimentClass.of(polarity((double) thousandths));
    }

    /** Whether somebody who speaks with this polarity complains: negative or very negative. */
    static boolean complains(double polarity) {
        return switch (category(of(polarity))) {
            case VERY_NEGATIVE, NEGATIVE -> true;
            case NEUTRAL, POSITIVE, VERY_POSITIVE -> false;
        };
    }
}
