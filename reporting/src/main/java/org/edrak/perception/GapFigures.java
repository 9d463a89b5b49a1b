package org.edrak.perception;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.edrak.perception.Cell.GapOf;
import org.edrak.perception.Cell.Pairs;
import org.edrak.perception.GapSection.DimensionGap;
import org.edrak.perception.GapSection.DriverGap;
import org.edrak.perception.GapSection.GroupGap;
import org.edrak.perception.GapSection.ItemGap;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.Difference;
import org.edrak.statistics.EffectSize;
import org.edrak.statistics.FalseDiscovery;
import org.edrak.statistics.MeanEstimate;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.jspecify.annotations.Nullable;

/** Gaps from a summary, each customer counting once. */
final class GapFigures {
    private static final Comparator<PersonMeans> WIDEST_SHORTFALL_FIRST = Comparator.comparingDouble(PersonMeans::gap)
            .thenComparing(means -> means.what().toString())
            .thenComparingInt(means -> means.scale().max());

    private final Map<Class<? extends GapOf>, List<PersonMeans>> byKind;

    private GapFigures(PerceptionSummary summary) {
        Map<Subject, List<Map.Entry<Pairs, Moments>>> bySubject = summary.all(Pairs.class).entrySet().stream()
                .collect(groupingBy(
                        cell -> new Subject(cell.getKey().what(), cell.getKey().scale())));
        byKind = bySubject.entrySet().stream()
                .map(subject ->
                        PersonMeans.of(subject.getKey().what(), subject.getKey().scale(), subject.getValue()))
                .sorted(WIDEST_SHORTFALL_FIRST)
                .collect(groupingBy(means -> means.what().getClass()));
    }

    static GapSection of(PerceptionSummary summary) {
        GapFigures figures = new GapFigures(summary);
        return new GapSection(
                figures.onMainScale(Cell.Complete.class),
                figures.onMainScale(Cell.Available.class),
                figures.adjusted(
                        Cell.OfDriver.class,
                        (driver, gap) -> new DriverGap(driver.driver().key(), gap)),
                figures.adjusted(
                        Cell.OfItem.class, (item, gap) -> new ItemGap(item.question(), key(item.driver()), gap)),
                figures.adjusted(
                        Cell.OfDimension.class, (dimension, gap) -> new DimensionGap(dimension.dimension(), gap)),
                figures.adjusted(Cell.OfGroup.class, (group, gap) -> new GroupGap(group.group(), gap)).stream()
                        .filter(group -> group.gap().n() >= SuppressionRules.LEAST_PEOPLE)
                        .toList());
    }

    private static @Nullable String key(@Nullable Driver driver) {
        return driver == null ? null : driver.key();
    }

    /** How many responses were asked pairs and answered none. */
    static long unanswered(PerceptionSummary summary) {
        return summary.count(Cell.AskedPairs.class) - new GapFigures(summary).customers(Cell.Available.class);
    }

    /** How many responses have some of their pairs only. */
    static long incomplete(PerceptionSummary summary) {
        GapFigures figures = new GapFigures(summary);
        return figures.customers(Cell.Available.class) - figures.customers(Cell.Complete.class);
    }

    /** How many responses have pairs on another scale than that of the overall gap. */
    static long onOtherScales(PerceptionSummary summary) {
        GapFigures figures = new GapFigures(summary);
        Gap main = figures.onMainScale(Cell.Available.class);
        return main == null ? 0 : figures.customers(Cell.Available.class) - main.n();
    }

    private long customers(Class<? extends GapOf> kind) {
        return all(kind).stream().mapToLong(PersonMeans::n).sum();
    }

    private List<PersonMeans> all(Class<? extends GapOf> kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private @Nullable Gap onMainScale(Class<? extends GapOf> kind) {
        Scale main = all(Cell.Available.class).stream()
                .max(Comparator.comparingLong(PersonMeans::pairs)
                        .thenComparingInt(means -> means.scale().max()))
                .map(PersonMeans::scale)
                .orElse(null);
        return all(kind).stream()
                .filter(means -> means.scale().equals(main))
                .findAny()
                .map(means -> gap(means, means.p()))
                .orElse(null);
    }

    private <W extends GapOf, G> List<G> adjusted(Class<W> kind, BiFunction<W, Gap, G> figure) {
        List<PersonMeans> means = all(kind);
        List<@Nullable Double> p =
                FalseDiscovery.adjusted(means.stream().map(PersonMeans::p).toList());
        return IntStream.range(0, means.size())
                .mapToObj(i -> figure.apply(kind.cast(means.get(i).what()), gap(means.get(i), p.get(i))))
                .toList();
    }

    private static Gap gap(PersonMeans means, @Nullable Double adjustedP) {
        return new Gap(
                means.scale(),
                means.n(),
                means.pairs(),
                means.expectation(),
                means.perception(),
                means.gap(),
                means.test(),
                adjustedP,
                adjustedP != null && adjustedP < Difference.ALPHA,
                EffectSize.of(new MeanEstimate(means.n(), means.gap(), means.test())));
    }

    private record Subject(GapOf what, Scale scale) {}
}
