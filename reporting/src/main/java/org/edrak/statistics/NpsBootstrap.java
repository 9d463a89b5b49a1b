package org.edrak.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bootstrap interval of an NPS, in points, without a random number: of resampling n answers from {@code p}, {@code q},
 * {@code d} shares the distribution of the score is known, it is that of the coefficients of {@code (d + qx + px²)ⁿ}. This is
 * the bootstrap of endlessly many samples, the same at each run.
 */
public final class NpsBootstrap {
    /** Beyond so many answers the resampled score is normal to far less than a tenth of a point. */
    private static final long EXACT_UP_TO = 100_000;

    private NpsBootstrap() {}

    /**
     * The score between the 2.5 % and 97.5 % quantiles of its resampled values; null when nobody answered or all answered
     * alike, since equal answers resampled stay equal. Efron and Tibshirani (1993), An Introduction to the Bootstrap, ch. 13;
     * as exact distribution Fisher and Hall (1991), Statistics and Computing 1, 115–120.
     */
    public static @Nullable Estimate percentile(NpsCounts counts) {
        return between(counts, 0.025, 0.975);
    }

    /**
     * The same with quantiles moved for bias and skewness (BCa): {@code Φ(z₀ + (z₀ ± 1.96)/(1 − a (z₀ ± 1.96)))} with
     * {@code z₀} from the share of resampled scores below the score (ties half) and {@code a} a sixth of the skewness of the
     * answers over √n. Efron (1987), Journal of the American Statistical Association 82, 171–185.
     */
    public static @Nullable Estimate accelerated(NpsCounts counts) {
        if (!varies(counts)) {
            return null;
        }
        double bias = counts.n() > EXACT_UP_TO ? 0 : Normal.quantile(belowScore(counts));
        double acceleration = skewness(counts) / (6 * Math.sqrt(counts.n()));
        return between(counts, moved(bias, acceleration, -Normal.Z95), moved(bias, acceleration, Normal.Z95));
    }

    private static double moved(double bias, double acceleration, double z) {
        return Normal.below(bias + (bias + z) / (1 - acceleration * (bias + z)));
    }

    private static @Nullable Estimate between(NpsCounts counts, double low, double high) {
        Double score = NetPromoter.score(counts);
        if (score == null || !varies(counts)) {
            return null;
        }
        if (counts.n() > EXACT_UP_TO) {
            double standardError = 100 * Math.sqrt(variance(counts) / counts.n());
            return new Estimate(
                    score, score + Normal.quantile(low) * standardError, score + Normal.quantile(high) * standardError);
        }
        double[] share = resampled(counts);
        return new Estimate(score, quantile(share, low), quantile(share, high));
    }

    /** The least score that at least a share {@code p} of resampled scores does not exceed. */
    private static double quantile(double[] share, double p) {
        int n = share.length / 2;
        double sum = 0;
        int i = -1;
        while (i < 2 * n && sum < p - 1e-12) {
            sum += share[++i];
        }
        return 100.0 * (Math.max(i, 0) - n) / n;
    }

    private static double belowScore(NpsCounts counts) {
        double[] share = resampled(counts);
        int score = (int) (counts.promoters() - counts.detractors() + counts.n());
        double sum = share[score] / 2;
        for (int i = 0; i < score; i++) {
            sum += share[i];
        }
        return sum;
    }

    /** The probability of each balance from −n to n of promoters and detractors among n resampled answers. */
    private static double[] resampled(NpsCounts counts) {
        int n = (int) counts.n();
        double[] up = fromOneEnd(n, counts.detractors(), counts.passives(), counts.promoters());
        double[] down = fromOneEnd(n, counts.promoters(), counts.passives(), counts.detractors());
        double[] share = new double[2 * n + 1];
        for (int k = 0; k <= n; k++) {
            share[k] = up[k];
            share[2 * n - k] = down[k];
        }
        double greatest = Arrays.stream(share).max().orElseThrow();
        double[] weights =
                Arrays.stream(share).map(log -> Math.exp(log - greatest)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /**
     * The logarithms of the first n + 1 coefficients f of {@code (a + bx + cx²)ⁿ}, by {@code a k f(k) = b (n − k + 1)
     * f(k − 1) + c (2n − k + 2) f(k − 2)}: sums of what is not negative, so that no digits are lost.
     */
    private static double[] fromOneEnd(int n, double a, double b, double c) {
        double[] logs = new double[n + 1];
        double last = 1;
        double beforeLast = 0;
        double scale = n * Math.log(a);
        logs[0] = scale;
        for (int k = 1; k <= n && a > 0; k++) {
            double next = (b * (n - k + 1) * last + c * (2.0 * n - k + 2) * beforeLast) / (a * k);
            double total = next + last;
            beforeLast = last / total;
            last = next / total;
            scale += Math.log(total);
            logs[k] = Math.log(last) + scale;
        }
        if (a == 0) {
            // no answer pulls this way: the balance never leaves 0
            Arrays.fill(logs, Double.NEGATIVE_INFINITY);
            logs[n] = n * Math.log(b);
        }
        return logs;
    }

    private static boolean varies(NpsCounts counts) {
        return counts.n() > Math.max(counts.promoters(), Math.max(counts.passives(), counts.detractors()));
    }

    private static double mean(NpsCounts counts) {
        return (double) (counts.promoters() - counts.detractors()) / counts.n();
    }

    private static double variance(NpsCounts counts) {
        double mean = mean(counts);
        return (double) (counts.promoters() + counts.detractors()) / counts.n() - mean * mean;
    }

    private static double skewness(NpsCounts counts) {
        double mean = mean(counts);
        double third = (counts.promoters() * cube(1 - mean)
                        + counts.passives() * cube(-mean)
                        - counts.detractors() * cube(1 + mean))
                / counts.n();
        return third / Math.pow(variance(counts), 1.5);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
