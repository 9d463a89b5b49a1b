package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.edrak.standards.Margin;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.summaries.Generation;
import org.edrak.summaries.SliceFilter;
import org.edrak.summaries.Summaries;
import org.edrak.verbatims.Verbatim;

/** By what a workspace's customers can be told apart: what those who answered within a year have in common. */
@ApplicationScoped
public class KnownGroups {
    private static final int MOST_FIELDS = 12;

    @Inject
    private Summaries summaries;

    /** Values by field, {@link Margin#CHANNEL} and {@link Margin#LOCALE} among them; groups of too few are left out. */
    public SortedMap<String, SortedSet<String>> of(long workspaceId, LocalDate today) {
        SortedMap<String, SortedSet<String>> known = new TreeMap<>();
        Generation shown = summaries.shown(workspaceId).orElse(null);
        if (shown == null) {
            return known;
        }
        LocalDate from = today.minusYears(1);
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        summaries
                .of(shown, SliceFilter.all(Verbatim.Source.ANSWER), from, today)
                .forEach(sum -> sum.totals().forEach(fold::add));
        fold.summary().all(Cell.InGroup.class).forEach((cell, moments) -> {
            if (cell.measure() == Cell.Measure.RESPONSES && moments.n() >= SuppressionRules.LEAST_PEOPLE) {
                add(known, cell.group().field(), cell.group().value());
            }
        });
        SortedMap<String, Long> locales = new TreeMap<>();
        summaries
                .people(shown, null, from, today)
                .forEach((slice, people) -> locales.merge(slice.locale(), people, Long::sum));
        locales.forEach((locale, people) -> {
            if (people >= SuppressionRules.LEAST_PEOPLE) {
                add(known, Margin.LOCALE, locale);
            }
        });
        known.values().removeIf(values -> values.size() < 2 || values.size() > Margin.MOST_VALUES);
        List.copyOf(known.keySet()).stream().skip(MOST_FIELDS).forEach(known::remove);
        return known;
    }

    private static void add(SortedMap<String, SortedSet<String>> known, String field, String value) {
        known.computeIfAbsent(field, any -> new TreeSet<>()).add(value);
    }
}
