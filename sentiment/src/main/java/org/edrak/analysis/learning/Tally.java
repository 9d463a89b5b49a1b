package org.edrak.analysis.learning;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** How many aspects are found rightly, missed, and found where they are not. */
record Tally(int found, int missed, int wrong) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally with(String aspect, Set<String> said, Set<String> right) {
        boolean is = right.contains(aspect);
        boolean told = said.contains(aspect);
        return new Tally(found + (is && told ? 1 : 0), missed + (is && !told ? 1 : 0), wrong + (!is && told ? 1 : 0));
    }

    static Tally sum(Collection<Tally> tallies) {
        Tally sum = NONE;
        for (Tally each : tallies) {
            sum = new Tally(sum.found + each.found, sum.missed + each.missed, sum.wrong + each.wrong);
        }
        return sum;
    }

    /** How many texts speak of the aspect. */
    int n() {
        return found + missed;
    }

    /** In percent; not a number where nothing was said. */
    double precision() {
        return 100.0 * found / (found + wrong);
    }

    /** In percent. */
    double recall() {
        return 100.0 * found / Math.max(1, n());
    }

    /** In percent. */
    double f1() {
        return 200.0 * found / Math.max(1, 2 * found + missed + wrong);
    }

    /** Precision, recall and F1 in columns. */
    String columns() {
        String precision = found + wrong == 0 ? "-" : String.format(Locale.ROOT, "%.1f", precision());
        return String.format(Locale.ROOT, "%6s %6.1f %6.1f", precision, recall(), f1());
    }
}
