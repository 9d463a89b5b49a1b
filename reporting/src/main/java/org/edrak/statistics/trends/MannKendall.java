package org.edrak.statistics.trends;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.edrak.statistics.Difference;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.Normal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure rises or falls over time, whatever its distribution, and by how much each period.
 *
 * @param n how many periods have the figure
 * @param s pairs that rise minus pairs that fall, in order of time
 * @param variance of S where there is no trend, corrected for ties
 * @param tau {@code S / √((N − ties) N)} with {@code N = n(n − 1)/2} pairs, −1 to 1
 * @param z {@code (S ∓ 1)/√variance}, 0 when S is
 * @param p two-sided by the normal distribution, 0 to 1; fit for ten periods and more
 * @param slope Sen's: the median change per period over all pairs, in the unit of the figure, with 95 % limits
 */
public record MannKendall(int n, long s, double variance, double tau, double z, double p, Estimate slope) {

    /**
     * The test over periods of equal length, null for a missing one; null as a whole under three values or when all are
     * equal. Mann (1945), Econometrica 13(3), 245–259; Kendall (1975), Rank Correlation Methods, 4th ed.; slope and limits Sen
     * (1968), Journal of the American Statistical Association 63, 1379–1389.
     */
    public static @Nullable MannKendall of(List<@Nullable Double> values) {
        List<double[]> known = new ArrayList<>();
        TreeMap<Double, Long> equal = new TreeMap<>();
        for (int t = 0; t < values.size(); t++) {
            Double value = values.get(t);
            if (value != null) {
                known.add(new double[] {t, value});
                equal.merge(value, 1L, Long::sum);
            }
        }
        int n = known.size();
        if (n < 3 || equal.size() < 2) {
            return null;
        }
        long s = 0;
        double[] slopes = new double[n * (n - 1) / 2];
        int pairs = 0;
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) {
                double rise = known.get(j)[1] - known.get(i)[1];
                s += (long) Math.signum(rise);
                slopes[pairs++] = rise / (known.get(j)[0] - known.get(i)[0]);
            }
        }
        double variance = variance(n, equal);
        double z = (s - Long.signum(s)) / Math.sqrt(variance);
        double tau = s / Math.sqrt((pairs - tied(equal)) * pairs);
        return new MannKendall(n, s, variance, tau, z, Normal.twoSided(z), slope(slopes, variance));
    }

    /** Whether the trend is more than noise. */
    public boolean real() {
        return p < Difference.ALPHA;
    }

    private static double variance(int n, TreeMap<Double, Long> equal) {
        double ties = equal.values().stream()
                .mapToDouble(t -> t * (t - 1.0) * (2 * t + 5))
                .sum();
        return (n * (n - 1.0) * (2 * n + 5) - ties) / 18;
    }

    private static double tied(TreeMap<Double, Long> equal) {
        return equal.values().stream().mapToDouble(t -> t * (t - 1.0) / 2).sum();
    }

    private static Estimate slope(double[] slopes, double variance) {
        Arrays.sort(slopes);
        int pairs = slopes.length;
        double median = (slopes[(pairs - 1) / 2] + slopes[pairs / 2]) / 2;
        double reach = Normal.Z95 * Math.sqrt(variance);
        int low = (int) Math.rint((pairs - reach) / 2);
        int high = (int) Math.rint((pairs + reach) / 2 + 1);
        return new Estimate(median, slopes[Math.max(1, low) - 1], slopes[Math.min(pairs, high) - 1]);
    }
}
