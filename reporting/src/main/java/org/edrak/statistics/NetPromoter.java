package org.edrak.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Net Promoter Score: promoters minus detractors per hundred answers, −100 to 100 (Reichheld 2003, Harvard Business
 * Review 81(12), 46–54).
 */
public final class NetPromoter {
    /** What Rocks adds to the sample: ¾ promoters, ¾ detractors, 3 answers in all. */
    private static final double ADDED_SHARE = 0.75;

    private static final double ADDED = 3;

    private NetPromoter() {}

    /** The score {@code 100 (P − D) / n} from exact counts, in points; null when nobody answered. */
    public static @Nullable Double score(NpsCounts counts) {
        return counts.n() == 0 ? null : plain(counts).points();
    }

    /**
     * The score with its adjusted-Wald interval, in points: with {@code p = (P + ¾)/(n + 3)}, {@code d = (D + ¾)/(n + 3)}
     * the limits are {@code 100 ((p − d) ± z √((p + d − (p − d)²)/(n + 3)))}, cut at −100 and 100; the score itself stays
     * unadjusted. Null when nobody answered. Rocks (2016), The American Statistician 70(4), 365–372.
     */
    public static @Nullable Estimate estimate(NpsCounts counts) {
        if (counts.n() == 0) {
            return null;
        }
        Net net = adjusted(counts);
        double reach = Normal.Z95 * net.standardError();
        return new Estimate(
                plain(counts).points(), Math.max(-100, net.points() - reach), Math.min(100, net.points() + reach));
    }

    /**
     * The change from {@code before} to {@code now} in points with the plain two-sample z: standard error
     * {@code √(v₁/n₁ + v₂/n₂)}, {@code v = p + d − (p − d)²}. Null when a group is empty or no score varies.
     */
    public static @Nullable Difference difference(NpsCounts before, NpsCounts now) {
        return before.n() == 0 || now.n() == 0 ? null : between(plain(before), plain(now));
    }

    /**
     * The same change with Rocks' additions to both groups, so that a handful of equal answers is no certainty; this is
     * the one that decides between real and noise. After Agresti and Caffo (2000), The American Statistician 54(4),
     * 280–288. Null when a group is empty.
     */
    public static @Nullable Difference adjustedDifference(NpsCounts before, NpsCounts now) {
        return before.n() == 0 || now.n() == 0 ? null : between(adjusted(before), adjusted(now));
    }

    private static @Nullable Difference between(Net before, Net now) {
        double standardError = Math.hypot(before.standardError(), now.standardError());
        return standardError == 0 ? null : Difference.normal(now.points() - before.points(), standardError);
    }

    private static Net plain(NpsCounts counts) {
        return new Net(counts.promoters(), counts.detractors(), counts.n());
    }

    private static Net adjusted(NpsCounts counts) {
        return new Net(counts.promoters() + ADDED_SHARE, counts.detractors() + ADDED_SHARE, counts.n() + ADDED);
    }

    /** A balance of +1, 0 and −1, with counts that need not be whole. */
    private record Net(double promoters, double detractors, double n) {
        double points() {
            return 100 * (promoters - detractors) / n;
        }

        double standardError() {
            double net = (promoters - detractors) / n;
            return 100 * Math.sqrt(Math.max(0, (promoters + detractors) / n - net * net) / n);
        }
    }
}
