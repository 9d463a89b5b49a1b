package org.edrak.perception;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.edrak.perception.ScoredResponse.Pair;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;

/**
 * The products of recommendation, satisfaction and the drivers' ratings of a response, by which drivers are weighed. Only of
 * responses that rated every driver that they were asked: else there were as many kinds of rows as ways of skipping.
 */
final class ProductCells {
    /** Stand for the outcomes among the drivers; no driver's key begins so. */
    static final String NPS = "@nps";

    static final String CSAT = "@csat";

    /** More would make more products than answers. */
    private static final int MOST_DRIVERS = 30;

    private ProductCells() {}

    static void each(ScoredResponse response, BiConsumer<Cell, Moments> sink) {
        Particulars particulars = response.particulars();
        boolean complete = response.pairs().size() == response.pairsAsked()
                && particulars.ratings().size() == particulars.ratingsAsked();
        Map<Driver, Long> drivers = ratings(response);
        if (!complete || drivers.isEmpty() || drivers.size() > MOST_DRIVERS) {
            return;
        }
        List<String> names = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        if (response.nps() != null) {
            names.add(NPS);
            values.add((long) response.nps());
        }
        if (!response.csat().isEmpty()) {
            names.add(CSAT);
            values.add(Math.round(response.csat().stream()
                    .mapToLong(csat -> place(csat.score(), csat.scale()))
                    .average()
                    .orElse(0)));
        }
        if (names.isEmpty()) {
            return;
        }
        drivers.forEach((driver, rating) -> {
            names.add(driver.key());
            values.add(rating);
        });
        products(String.join(",", names), values, sink);
    }

    private static void products(String names, List<Long> values, BiConsumer<Cell, Moments> sink) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                sink.accept(
                        new Cell.Product(names, i, j),
                        new Moments(1, Math.multiplyExact(values.get(i), values.get(j)), 0));
            }
            sink.accept(new Cell.Product(names, i, i), Moments.of(values.get(i)));
        }
    }

    /** Each driver's mean place on its scale, in the order of their keys. */
    private static Map<Driver, Long> ratings(ScoredResponse response) {
        Map<Driver, List<Long>> given = new TreeMap<>();
        for (Pair pair : response.pairs()) {
            if (pair.driver() != null) {
                given.computeIfAbsent(pair.driver(), any -> new ArrayList<>())
                        .add(place(pair.perception(), pair.scale()));
            }
        }
        for (Particulars.Rating rating : response.particulars().ratings()) {
            given.computeIfAbsent(rating.driver(), any -> new ArrayList<>()).add((long) rating.place());
        }
        Map<Driver, Long> means = new TreeMap<>();
        given.forEach((driver, ratings) -> means.put(
                driver,
                Math.round(ratings.stream().mapToLong(Long::longValue).average().orElse(0))));
        return means;
    }

    private static long place(int score, Scale scale) {
        return Particulars.Rating.place(score, scale);
    }
}
