package org.edrak.statistics.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Between which places a driver stands when other customers of the same kind had answered.
 *
 * @param low the best place in 95 % of resamples, 1 or more
 * @param high the worst place in 95 % of resamples
 */
public record RankInterval(int low, int high) {

    /**
     * The interval of each driver's place by its part of R², 1 the most important, over so many resamples of the rows
     * (score first, then each driver), drawn with {@code seed}: the same rows and seed give the same places. Null under
     * {@link KeyDrivers#leastCustomers}, or when over a twentieth of the resamples tell nothing; a driver that all rated
     * alike comes last. Efron and Tibshirani (1993), An Introduction to the Bootstrap, ch. 13; of ranks Hall and Miller
     * (2009), The Annals of Statistics 37(6B), 3929–3959.
     */
    public static @Nullable List<RankInterval> of(List<double[]> rows, int resamples, long seed) {
        if (rows.isEmpty() || rows.size() < KeyDrivers.leastCustomers(rows.getFirst().length - 1)) {
            return null;
        }
        int drivers = rows.getFirst().length - 1;
        Random random = new Random(seed);
        List<int[]> places = new ArrayList<>();
        for (int b = 0; b < resamples; b++) {
            KeyDrivers drawn = KeyDrivers.ofAny(resampled(rows, random));
            if (drawn != null) {
                places.add(places(drawn));
            }
        }
        return places.isEmpty() || places.size() < 0.95 * resamples ? null : intervals(places, drivers);
    }

    /**
     * The same when rows are no longer at hand: cross-products of as many customers are drawn from the Wishart distribution
     * of normal ratings with these covariances (parametric bootstrap), by Bartlett's decomposition. Null as above. Efron and
     * Tibshirani (1993), ch. 6.5; Bartlett (1933), Proceedings of the Royal Society of Edinburgh 53, 260–283.
     */
    public static @Nullable List<RankInterval> of(CrossProducts products, int resamples, long seed) {
        Wishart wishart = products.n() < KeyDrivers.leastCustomers(products.variables() - 1)
                ? null
                : Wishart.of(products, new Random(seed));
        if (wishart == null) {
            return null;
        }
        List<int[]> places = new ArrayList<>();
        for (int b = 0; b < resamples; b++) {
            KeyDrivers drawn = KeyDrivers.ofAny(wishart.draw());
            if (drawn != null) {
                places.add(places(drawn));
            }
        }
        return places.isEmpty() || places.size() < 0.95 * resamples
                ? null
                : intervals(places, products.variables() - 1);
    }

    private static CrossProducts resampled(List<double[]> rows, Random random) {
        List<double[]> drawn = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            drawn.add(rows.get(random.nextInt(rows.size())));
        }
        return CrossProducts.of(rows.getFirst().length, drawn);
    }

    private static int[] places(KeyDrivers weights) {
        double[] shares = weights.drivers().stream()
                .mapToDouble(weight -> weight == null ? -1 : weight.share())
                .toArray();
        return Arrays.stream(shares)
                .mapToInt(share -> 1
                        + (int) Arrays.stream(shares)
                                .filter(other -> other > share)
                                .count())
                .toArray();
    }

    private static List<RankInterval> intervals(List<int[]> places, int drivers) {
        List<RankInterval> intervals = new ArrayList<>();
        for (int j = 0; j < drivers; j++) {
            int driver = j;
            int[] sorted =
                    places.stream().mapToInt(place -> place[driver]).sorted().toArray();
            int outside = (int) (0.025 * sorted.length);
            intervals.add(new RankInterval(sorted[outside], sorted[sorted.length - 1 - outside]));
        }
        return List.copyOf(intervals);
    }
}
