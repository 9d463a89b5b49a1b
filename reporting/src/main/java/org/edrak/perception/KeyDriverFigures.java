package org.edrak.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.edrak.perception.KeyDriverSection.KeyDriver;
import org.edrak.perception.KeyDriverSection.Outcome;
import org.edrak.statistics.drivers.CrossProducts;
import org.edrak.statistics.drivers.KeyDrivers;
import org.edrak.statistics.drivers.RankInterval;
import org.edrak.statistics.gaps.ImportancePerformance;
import org.jspecify.annotations.Nullable;

/** Importance of drivers from a summary's products. */
final class KeyDriverFigures {
    private static final int RESAMPLES = 200;
    private static final int RESAMPLES_OF_MANY = 100;
    private static final int MANY = 8;
    private static final long SEED = 1404;

    private final PerceptionSummary summary;
    private final Map<String, CrossProducts> byVariables = new TreeMap<>();

    private KeyDriverFigures(PerceptionSummary summary) {
        this.summary = summary;
        Map<String, Map<Cell.Product, Moments>> cells = new TreeMap<>();
        summary.all(Cell.Product.class)
                .forEach((cell, moments) -> cells.computeIfAbsent(cell.variables(), any -> new HashMap<>())
                        .put(cell, moments));
        cells.forEach((variables, of) -> byVariables.put(variables, products(variables, of)));
    }

    /** One section per score that was asked together with drivers. */
    static List<KeyDriverSection> of(PerceptionSummary summary) {
        KeyDriverFigures figures = new KeyDriverFigures(summary);
        List<KeyDriverSection> sections = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            KeyDriverSection section = figures.section(outcome);
            if (section != null) {
                sections.add(section);
            }
        }
        return List.copyOf(sections);
    }

    private static CrossProducts products(String variables, Map<Cell.Product, Moments> cells) {
        int width = variables.split(",", -1).length;
        double[] sums = new double[width];
        double[] products = new double[width * (width + 1) / 2];
        long n = 0;
        int at = 0;
        for (int i = 0; i < width; i++) {
            for (int j = 0; j <= i; j++) {
                Moments moments = Objects.requireNonNull(cells.get(new Cell.Product(variables, i, j)));
                n = moments.n();
                if (i == j) {
                    sums[i] = moments.sum();
                }
                products[at++] = i == j ? moments.squares() : moments.sum();
            }
        }
        return CrossProducts.of(n, sums, products);
    }

    private @Nullable KeyDriverSection section(Outcome outcome) {
        String score = outcome == Outcome.NPS ? ProductCells.NPS : ProductCells.CSAT;
        List<String> drivers = mostAsked(score);
        if (drivers.isEmpty()) {
            return null;
        }
        CrossProducts products = CrossProducts.none(drivers.size() + 1);
        for (Map.Entry<String, CrossProducts> rows : byVariables.entrySet()) {
            List<String> variables = List.of(rows.getKey().split(",", -1));
            if (variables.contains(score) && variables.containsAll(drivers)) {
                int[] kept = new int[drivers.size() + 1];
                kept[0] = variables.indexOf(score);
                for (int i = 0; i < drivers.size(); i++) {
                    kept[i + 1] = variables.indexOf(drivers.get(i));
                }
                products = products.plus(rows.getValue().only(kept));
            }
        }
        return section(outcome, drivers, products);
    }

    /** The drivers of the responses of which there are most. */
    private List<String> mostAsked(String score) {
        Map<List<String>, Long> asked = new HashMap<>();
        byVariables.forEach((variables, rows) -> {
            List<String> all = List.of(variables.split(",", -1));
            if (all.contains(score)) {
                asked.merge(all.stream().filter(name -> !name.startsWith("@")).toList(), rows.n(), Long::sum);
            }
        });
        return asked.entrySet().stream()
                .max(Map.Entry.<List<String>, Long>comparingByValue()
                        .thenComparing(entry -> String.join(",", entry.getKey())))
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    private KeyDriverSection section(Outcome outcome, List<String> names, CrossProducts products) {
        KeyDrivers weights = KeyDrivers.of(products);
        List<RankInterval> places = weights == null
                ? null
                : RankInterval.of(products, names.size() > MANY ? RESAMPLES_OF_MANY : RESAMPLES, SEED);
        List<@Nullable Double> derived = new ArrayList<>();
        List<@Nullable Double> stated = new ArrayList<>();
        List<@Nullable Double> performance = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            KeyDrivers.Weight weight =
                    weights == null ? null : weights.drivers().get(i);
            derived.add(weight == null ? null : (Double) weight.correlation());
            stated.add(stated(names.get(i)));
            Double mean = products.sums(i + 1).mean();
            performance.add(mean == null ? null : (Double) (100 * mean / Particulars.Rating.WHOLE));
        }
        ImportancePerformance byDerived = ImportancePerformance.of(derived, performance);
        ImportancePerformance byStated = ImportancePerformance.of(stated, performance);
        List<KeyDriver> drivers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            drivers.add(new KeyDriver(
                    names.get(i),
                    Objects.requireNonNullElse(performance.get(i), 0.0),
                    weights == null ? null : weights.drivers().get(i),
                    places == null ? null : places.get(i),
                    stated.get(i),
                    byDerived == null ? null : byDerived.quadrants().get(i),
                    byStated == null ? null : byStated.quadrants().get(i)));
        }
        drivers.sort(Comparator.comparingDouble(
                driver -> driver.weight() == null ? 1 : -driver.weight().share()));
        return new KeyDriverSection(
                outcome,
                products.n(),
                KeyDrivers.leastCustomers(names.size()),
                weights == null ? null : (Double) weights.rSquared(),
                weights == null ? null : weights.method(),
                List.copyOf(drivers),
                byDerived == null ? null : (Double) byDerived.importance(),
                byDerived == null ? null : (Double) byDerived.performance());
    }

    private @Nullable Double stated(String driver) {
        Moments points = summary.get(new Cell.Importance(driver));
        return points.n() == 0 ? null : (Double) (points.sum() / 1000.0 / points.n());
    }
}
