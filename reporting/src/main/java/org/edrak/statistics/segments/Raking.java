package org.edrak.statistics.segments;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.Normal;
import org.edrak.statistics.Sums;
import org.jspecify.annotations.Nullable;

/**
 * Weights that make those who answered as many of each kind as there are of all customers.
 *
 * @param cells who answered, by kind
 * @param weights how many customers each answer of a cell stands for, in the order of the cells, above 0
 * @param designEffect what that costs
 */
public record Raking(List<Cell> cells, List<Double> weights, DesignEffect designEffect) {
    private static final int MOST_ROUNDS = 10_000;
    private static final double PRECISION = 1e-12;

    /**
     * Customers of one kind.
     *
     * @param levels what they are by each margin, as age and channel
     * @param n how many of them answered, 0 or more
     */
    public record Cell(List<String> levels, long n) {
        public Cell {
            levels = List.copyOf(levels);
        }
    }

    /**
     * Fits the weights to each margin (how many customers of each level there are) in turn until all fit; margins after the
     * first count as shares of the first one's total. Null when nobody answered, when a level that customers have has no
     * answer or an answer a level that they do not have, or when no weights fit. Deming and Stephan (1940), The Annals of
     * Mathematical Statistics 11(4), 427–444.
     */
    public static @Nullable Raking of(List<Cell> cells, List<Map<String, Double>> margins) {
        double[] weights = new double[cells.size()];
        Arrays.fill(weights, 1);
        double total = margins.isEmpty() ? 0 : total(margins.getFirst());
        if (!(total > 0) || margins.stream().anyMatch(margin -> !(total(margin) > 0))) {
            return null;
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double furthest = 0;
            for (int m = 0; m < margins.size(); m++) {
                Double moved = fit(cells, weights, m, margins.get(m), total / total(margins.get(m)));
                if (moved == null) {
                    return null;
                }
                furthest = Math.max(furthest, moved);
            }
            if (furthest < PRECISION) {
                return of(cells, weights);
            }
        }
        return null;
    }

    /**
     * The weighted mean {@code Σwx/Σw} of a score whose sums stand in the order of the cells (of an NPS {@link
     * org.edrak.statistics.NpsCounts#sums}), with 95 % limits that count in that the weights were fitted: the variance is
     * {@code n/(n − 1) Σ(u − ū)²}, where {@code u = w e/Σw} and {@code e} is what an additive fit on the margins leaves of
     * the score. Null when the score does not vary. Deville and Särndal (1992), Journal of the American Statistical
     * Association 87, 376–382; Lumley (2010), Complex Surveys, ch. 7. Fails when the sums are of other customers.
     */
    public @Nullable Estimate estimate(List<Sums> scores) {
        double weight = 0;
        double sum = 0;
        long n = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (scores.get(i).n() != cells.get(i).n()) {
                throw new IllegalArgumentException("sums of others");
            }
            n += cells.get(i).n();
            weight += weights.get(i) * cells.get(i).n();
            sum += weights.get(i) * scores.get(i).sum();
        }
        double variance = n < 2 ? 0 : variance(scores, n) / (weight * weight);
        if (!(variance > 0)) {
            return null;
        }
        double reach = Normal.Z95 * Math.sqrt(variance);
        return new Estimate(sum / weight, sum / weight - reach, sum / weight + reach);
    }

    private double variance(List<Sums> scores, long n) {
        double[] left = residuals(scores);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < left.length; i++) {
            Double within = scores.get(i).variance();
            double size = cells.get(i).n();
            double weight = weights.get(i);
            sum += size * weight * left[i];
            squares += weight * weight * (size * left[i] * left[i] + (within == null ? 0 : within * (size - 1)));
        }
        return n / (n - 1.0) * (squares - sum * sum / n);
    }

    /** What is left of the cells' means when the levels' means are taken off in turn until nothing changes. */
    private double[] residuals(List<Sums> scores) {
        double[] left = new double[cells.size()];
        for (int i = 0; i < left.length; i++) {
            Double mean = scores.get(i).mean();
            left[i] = mean == null ? 0 : mean;
        }
        int margins = cells.getFirst().levels().size();
        double moved = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && moved > PRECISION; round++) {
            moved = 0;
            for (int m = 0; m < margins; m++) {
                moved = Math.max(moved, takeOffMeans(left, m));
            }
        }
        return left;
    }

    private double takeOffMeans(double[] left, int m) {
        Map<String, Sums> levels = new HashMap<>();
        for (int i = 0; i < left.length; i++) {
            Cell cell = cells.get(i);
            levels.merge(cell.levels().get(m), new Sums(cell.n(), cell.n() * left[i], 0), Sums::plus);
        }
        double moved = 0;
        for (int i = 0; i < left.length; i++) {
            Double mean =
                    requireNonNull(levels.get(cells.get(i).levels().get(m))).mean();
            if (mean != null) {
                left[i] -= mean;
                moved = Math.max(moved, Math.abs(mean));
            }
        }
        return moved;
    }

    private static @Nullable Raking of(List<Cell> cells, double[] weights) {
        long n = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            n += cells.get(i).n();
            sum += cells.get(i).n() * weights[i];
            squares += cells.get(i).n() * weights[i] * weights[i];
        }
        DesignEffect designEffect = DesignEffect.of(n, sum, squares);
        return designEffect == null
                ? null
                : new Raking(List.copyOf(cells), Arrays.stream(weights).boxed().toList(), designEffect);
    }

    /** Fits one margin; how far the weights were off, relative, or null when it cannot be met. */
    private static @Nullable Double fit(
            List<Cell> cells, double[] weights, int m, Map<String, Double> margin, double scale) {
        Map<String, Double> sums = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (cells.get(i).n() > 0) {
                sums.merge(cells.get(i).levels().get(m), cells.get(i).n() * weights[i], Double::sum);
            }
        }
        double furthest = 0;
        Map<String, Double> factors = new HashMap<>();
        for (Map.Entry<String, Double> level : margin.entrySet()) {
            Double sum = sums.remove(level.getKey());
            if (level.getValue() > 0 && sum != null) {
                double factor = scale * level.getValue() / sum;
                factors.put(level.getKey(), factor);
                furthest = Math.max(furthest, Math.abs(factor - 1));
            } else if (level.getValue() > 0 || sum != null) {
                return null;
            }
        }
        if (!sums.isEmpty()) {
            return null;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= factors.getOrDefault(cells.get(i).levels().get(m), 1.0);
        }
        return furthest;
    }

    private static double total(Map<String, Double> margin) {
        return margin.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
