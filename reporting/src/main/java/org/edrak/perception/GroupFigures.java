package org.edrak.perception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.edrak.perception.Cell.Measure;
import org.edrak.perception.GroupSection.GroupFigure;
import org.edrak.statistics.Difference;
import org.edrak.statistics.FalseDiscovery;
import org.edrak.statistics.NetPromoter;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.Proportion;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.statistics.segments.ShrunkNps;
import org.jspecify.annotations.Nullable;

/** Groups of customers from a summary. */
final class GroupFigures {
    private static final Comparator<GroupFigure> LOWEST_FIRST = Comparator.comparingDouble((GroupFigure group) ->
                    group.shrunk() == null ? 101 : group.shrunk().estimate().value())
            .thenComparing(GroupFigure::value);

    /** Beyond so many values a field is a name or a number and not a group. */
    private static final int MOST_GROUPS = 60;

    private final Map<Group, Map<Measure, Moments>> groups = new HashMap<>();

    private GroupFigures(PerceptionSummary summary) {
        summary.all(Cell.InGroup.class)
                .forEach((cell, moments) -> groups.computeIfAbsent(cell.group(), any -> new HashMap<>())
                        .put(cell.measure(), moments));
    }

    /** The scores of every group. */
    static Map<Group, NpsCounts> scores(PerceptionSummary summary) {
        GroupFigures figures = new GroupFigures(summary);
        Map<Group, NpsCounts> scores = new HashMap<>();
        figures.groups.keySet().forEach(group -> scores.put(group, figures.counts(group)));
        return scores;
    }

    /** One section per field that parts customers in two groups or more; the channel first. */
    static List<GroupSection> of(PerceptionSummary summary) {
        GroupFigures figures = new GroupFigures(summary);
        Map<String, TreeSet<String>> fields = new TreeMap<>();
        figures.groups
                .keySet()
                .forEach(group -> fields.computeIfAbsent(group.field(), any -> new TreeSet<>())
                        .add(group.value()));
        List<GroupSection> sections = new ArrayList<>();
        fields.forEach((field, values) -> {
            boolean parts = values.size() > 1 || field.equals("touchpoint") || field.equals("department");
            if (parts && values.size() <= MOST_GROUPS) {
                sections.add(figures.section(field, List.copyOf(values)));
            }
        });
        return List.copyOf(sections);
    }

    private GroupSection section(String field, List<String> values) {
        List<Group> all = values.stream().map(value -> new Group(field, value)).toList();
        List<Long> sizes =
                all.stream().map(group -> moments(group, Measure.RESPONSES).n()).toList();
        List<Boolean> hidden = SuppressionRules.hidden(sizes, SuppressionRules.LEAST_PEOPLE);
        NpsCounts together = all.stream().map(this::counts).reduce(NpsCounts.NONE, NpsCounts::plus);
        List<Group> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!hidden.get(i)) {
                shown.add(all.get(i));
            }
        }
        List<@Nullable Difference> differences = new ArrayList<>();
        shown.forEach(group -> differences.add(
                isFew(counts(group).n())
                        ? null
                        : NetPromoter.adjustedDifference(together.without(counts(group)), counts(group))));
        List<@Nullable Double> p = FalseDiscovery.adjusted(differences.stream()
                .<@Nullable Double>map(difference -> difference == null ? null : (Double) difference.p())
                .toList());
        List<GroupFigure> figures = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            figures.add(figure(shown.get(i), together, differences.get(i), p.get(i)));
        }
        figures.sort(LOWEST_FIRST);
        return new GroupSection(field, List.copyOf(figures), all.size() - shown.size());
    }

    private GroupFigure figure(
            Group group, NpsCounts together, @Nullable Difference fromRest, @Nullable Double adjustedP) {
        NpsCounts counts = counts(group);
        long satisfied = moments(group, Measure.SATISFIED).n();
        long all = satisfied + moments(group, Measure.UNSATISFIED).n();
        return new GroupFigure(
                group.value(),
                moments(group, Measure.RESPONSES).n(),
                NpsFigure.of(isFew(counts.n()) ? NpsCounts.NONE : counts),
                isFew(counts.n()) ? null : ShrunkNps.of(counts, together),
                fromRest,
                adjustedP,
                adjustedP != null && adjustedP < Difference.ALPHA,
                isFew(all) ? null : Proportion.wilson(satisfied, all),
                TimelineFigures.tone(moments(group, Measure.ANSWER_TONE)));
    }

    private static boolean isFew(long people) {
        return people < SuppressionRules.LEAST_PEOPLE;
    }

    private NpsCounts counts(Group group) {
        return TimelineFigures.counts(measure -> moments(group, measure));
    }

    private Moments moments(Group group, Measure measure) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(measure, Moments.NONE);
    }
}
