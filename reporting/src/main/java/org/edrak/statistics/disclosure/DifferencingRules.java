package org.edrak.statistics.disclosure;

import java.util.List;

/**
 * Whether two reports may both be shown, or whether what lies between them would tell of few people. Denning, Denning and
 * Schwartz (1979), ACM Transactions on Database Systems 4(1), 76–96, on such trackers.
 */
public final class DifferencingRules {
    private DifferencingRules() {}

    /**
     * Whether two filters of so many customers each, of whom {@code both} fall under both, keep everybody covered: who falls
     * under one alone must be nobody or at least {@code k}.
     */
    public static boolean permit(long first, long second, long both, long k) {
        if (both < 0 || both > Math.min(first, second)) {
            throw new IllegalArgumentException(both + " of " + first + " and " + second);
        }
        return covered(first - both, k) && covered(second - both, k);
    }

    /**
     * Whether two rows of counts of the same cells, of which the filter of one lies within that of the other, may both be
     * shown: each cell's difference must be 0 or at least {@code k}. Fails when lengths differ.
     */
    public static boolean permit(List<Long> first, List<Long> second, long k) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException("other cells");
        }
        for (int i = 0; i < first.size(); i++) {
            if (!covered(Math.abs(first.get(i) - second.get(i)), k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covered(long n, long k) {
        return n == 0 || n >= k;
    }
}
