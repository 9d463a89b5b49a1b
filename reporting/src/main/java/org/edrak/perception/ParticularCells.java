package org.edrak.perception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.edrak.perception.Cell.Measure;
import org.edrak.perception.Cell.NpsClass;
import org.edrak.perception.Cell.Side;
import org.edrak.perception.Reading.Mention;
import org.edrak.perception.Reading.Scored;
import org.edrak.perception.ScoredResponse.Pair;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.TopBox;
import org.edrak.statistics.gaps.Servqual;
import org.jspecify.annotations.Nullable;

/** What one response adds to a summary beside its scores, pairs and words: by group, by day, and what goes with what. */
final class ParticularCells {
    private final ScoredResponse response;
    private final Particulars particulars;
    private final BiConsumer<Cell, Moments> sink;

    private ParticularCells(ScoredResponse response, BiConsumer<Cell, Moments> sink) {
        this.response = response;
        this.particulars = response.particulars();
        this.sink = sink;
    }

    static void each(ScoredResponse response, BiConsumer<Cell, Moments> sink) {
        ParticularCells cells = new ParticularCells(response, sink);
        cells.answers();
        cells.worth();
        cells.weighted();
        cells.together();
        groups(response).forEach(group -> cells.measure(measure -> new Cell.InGroup(group, measure)));
        cells.measure(measure -> new Cell.OnDay(response.day().toEpochDay(), measure));
    }

    /** What the customer has in common with others, the channel included. */
    static List<Group> groups(ScoredResponse response) {
        List<Group> groups = new ArrayList<>(response.particulars().groups());
        groups.add(new Group(Group.CHANNEL, response.channel()));
        return groups;
    }

    private void answers() {
        particulars.effort().forEach(effort -> one(new Cell.Ces(effort.scale(), effort.score())));
        if (particulars.employee() != null) {
            one(new Cell.Enps(NpsClass.of(particulars.employee())));
        }
        particulars.kano().forEach((question, category) -> one(new Cell.Kano(question, category)));
        long total = total();
        if (total > 0) {
            particulars
                    .points()
                    .forEach((row, points) ->
                            sink.accept(new Cell.Importance(row), Moments.of(Math.round(1000.0 * points / total))));
        }
    }

    private long total() {
        return particulars.points().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    private void worth() {
        Particulars.Worth worth = particulars.worth();
        if (worth != null) {
            Cell cell = new Cell.Worth(
                    Coarse.of(worth.daysSince()), Coarse.of(worth.purchases()), Coarse.of(worth.revenue()), npsClass());
            sink.accept(cell, new Moments(1, worth.revenue(), 0));
        }
    }

    private @Nullable NpsClass npsClass() {
        return response.nps() == null ? null : NpsClass.of(response.nps());
    }

    /** The customer's dimensions weighted by his own points; a row is a dimension's or a driver's key. */
    private void weighted() {
        if (total() == 0 || response.pairs().isEmpty()) {
            return;
        }
        Scale scale = response.pairs().getFirst().scale();
        for (Side side : List.of(Side.PERCEPTION, Side.GAP)) {
            Double mean = weighted(side, scale);
            if (mean != null) {
                sink.accept(new Cell.Weighted(side, scale), Moments.of(Math.round(1000 * mean)));
            }
        }
    }

    private @Nullable Double weighted(Side side, Scale scale) {
        Map<String, List<@Nullable Double>> byRow = new HashMap<>();
        for (Pair pair : response.pairs()) {
            String row = row(pair);
            if (row != null && pair.scale().equals(scale)) {
                double value = side == Side.GAP ? pair.perception() - pair.expectation() : pair.perception();
                byRow.computeIfAbsent(row, any -> new ArrayList<>()).add(value);
            }
        }
        List<@Nullable Double> dimensions = new ArrayList<>();
        List<Double> points = new ArrayList<>();
        new TreeMap<>(particulars.points()).forEach((row, share) -> {
            dimensions.add(Servqual.dimension(byRow.getOrDefault(row, List.of())));
            points.add((double) share);
        });
        return Servqual.weighted(dimensions, points);
    }

    private @Nullable String row(Pair pair) {
        String dimension = pair.dimension();
        if (dimension != null && particulars.points().containsKey(dimension)) {
            return dimension;
        }
        return pair.driver() == null ? null : pair.driver().key();
    }

    private void together() {
        TreeSet<Theme> complaints = complaints();
        Particulars.Worth worth = particulars.worth();
        if (worth != null) {
            complaints.forEach(theme -> sink.accept(new Cell.ThemeWorth(theme), new Moments(1, worth.revenue(), 0)));
        }
        if (response.nps() == null) {
            return;
        }
        for (Theme first : complaints) {
            complaints.tailSet(first, false).forEach(second -> one(new Cell.Together(first, second)));
        }
    }

    private TreeSet<Theme> complaints() {
        TreeSet<Theme> complaints = new TreeSet<>();
        for (Scored text : scored()) {
            for (Mention mention : text.mentions()) {
                if (Thousandths.complains(mention.polarity())) {
                    complaints.add(mention.theme());
                }
            }
        }
        return complaints;
    }

    private List<Scored> scored() {
        return response.verbatims().stream()
                .filter(Scored.class::isInstance)
                .map(Scored.class::cast)
                .toList();
    }

    /** Where a measure is counted. */
    private interface Place {
        Cell of(Measure measure);
    }

    private void measure(Place place) {
        one(place.of(Measure.RESPONSES));
        NpsClass nps = npsClass();
        if (nps != null) {
            one(place.of(Measure.of(nps)));
        }
        response.csat()
                .forEach(csat -> one(place.of(
                        csat.score()
                                        >= TopBox.lowestSatisfied(
                                                csat.scale().min(), csat.scale().max())
                                ? Measure.SATISFIED
                                : Measure.UNSATISFIED)));
        List<Scored> scored = scored();
        if (!scored.isEmpty()) {
            sink.accept(
                    place.of(Measure.ANSWER_TONE),
                    Moments.of(Thousandths.mean(
                            scored.stream().map(Scored::polarity).toList())));
        }
    }

    private void one(Cell cell) {
        sink.accept(cell, Moments.one());
    }
}
