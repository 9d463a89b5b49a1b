package org.edrak.analysis.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Margins of texts that a row was not fitted to, each with whether it is right there to go by the row. */
final class Margins {
    private static final double PRECISION = 0.8;
    /** A wrong text more than were seen is reckoned with, since few are seen. */
    private static final double UNSEEN = 1;

    private record Seen(double margin, boolean right, double weight) {}

    private final List<Seen> seen = new ArrayList<>();

    void add(double margin, boolean right, double weight) {
        seen.add(new Seen(margin, right, weight));
    }

    /**
     * The margin from which on at least four texts in five are right, and most more are right than wrong; infinite when there
     * is none.
     */
    double threshold() {
        seen.sort(Comparator.comparingDouble(Seen::margin).reversed());
        double threshold = Double.POSITIVE_INFINITY;
        double gain = 0;
        double right = 0;
        double wrong = 0;
        for (int i = 0; i < seen.size(); i++) {
            Seen here = seen.get(i);
            right += here.right() ? here.weight() : 0;
            wrong += here.right() ? 0 : here.weight();
            double next = i + 1 == seen.size() ? here.margin() : seen.get(i + 1).margin();
            boolean cut = i + 1 == seen.size() || next < here.margin();
            if (cut && right >= PRECISION * (right + wrong + UNSEEN) && right - wrong > gain) {
                gain = right - wrong;
                threshold = (here.margin() + next) / 2;
            }
        }
        return threshold;
    }
}
