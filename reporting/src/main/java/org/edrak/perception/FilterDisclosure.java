package org.edrak.perception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.edrak.perception.ReportScope.Withheld;
import org.edrak.responses.Flagged;
import org.edrak.statistics.disclosure.Suppression;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.jspecify.annotations.Nullable;

/**
 * Whether a filter's figures may be shown: not of fewer than {@link SuppressionRules#LEAST_PEOPLE}, and not where they and
 * those of wider or neighbouring filters would, taken from each other, tell of so few.
 *
 * <p>For each two conditions, under each choice of the other conditions, the table of all their values is looked at: what
 * is hidden there to cover a small group is withheld here. So whoever asks for what in which order is told the same.
 */
final class FilterDisclosure {
    private static final long K = SuppressionRules.LEAST_PEOPLE;
    private static final int MOST_SEGMENTS = 100;

    private final Map<Traits, Long> people;
    private final List<Condition> conditions;
    private final List<Condition> asked;

    /** What a filter can ask: a trait, and the value asked for; null where it asks for any. */
    private record Condition(
            Function<Traits, String> trait, @Nullable String wanted) {
        boolean holds(Traits traits) {
            return wanted == null || wanted.equals(trait.apply(traits));
        }
    }

    private FilterDisclosure(Map<Traits, Long> people, List<Condition> conditions) {
        this.people = people;
        this.conditions = conditions;
        this.asked = conditions.stream().filter(each -> each.wanted() != null).toList();
    }

    /**
     * Why a filter's figures are withheld; null where they may be shown.
     *
     * @param people how many there are of each kind, in the period and the surveys, whatever the filter
     */
    static @Nullable Withheld of(Map<Traits, Long> people, ReportFilter filter, Flagged flagged) {
        return new FilterDisclosure(merged(people, filter), conditions(filter, flagged)).withheld();
    }

    /** Of a field with very many values, such as a customer's number, all but the one asked for are one group. */
    private static Map<Traits, Long> merged(Map<Traits, Long> people, ReportFilter filter) {
        Segment segment = filter.segment();
        if (segment == null
                || people.keySet().stream().map(Traits::segment).distinct().count() <= MOST_SEGMENTS) {
            return people;
        }
        Map<Traits, Long> merged = new HashMap<>();
        people.forEach((traits, n) -> merged.merge(traits.inSegmentOrNone(segment.value()), n, Long::sum));
        return merged;
    }

    private static List<Condition> conditions(ReportFilter filter, Flagged flagged) {
        var version = filter.version();
        var channel = filter.channel();
        var segment = filter.segment();
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition(
                traits -> String.valueOf(traits.questionnaireId()),
                version == null ? null : String.valueOf(version.questionnaireId())));
        conditions.add(new Condition(Traits::channel, channel == null ? null : channel.key()));
        conditions.add(new Condition(Traits::locale, filter.locale()));
        conditions.add(new Condition(
                traits -> String.valueOf(traits.flagged()),
                flagged == Flagged.WITH ? null : String.valueOf(flagged == Flagged.ONLY)));
        if (filter.touchpoint() != null) {
            conditions.add(new Condition(traits -> String.valueOf(traits.touched()), "true"));
        }
        if (segment != null) {
            conditions.add(new Condition(Traits::segment, segment.value()));
        }
        return conditions;
    }

    private @Nullable Withheld withheld() {
        long n = count(asked);
        if (n == 0) {
            return null;
        }
        if (n < K) {
            return Withheld.FEW;
        }
        for (Condition first : asked) {
            for (Condition second : conditions) {
                if (second != first && isHidden(first, second)) {
                    return Withheld.REMAINDER;
                }
            }
        }
        return null;
    }

    private long count(List<Condition> all) {
        return people.entrySet().stream()
                .filter(each -> all.stream().allMatch(condition -> condition.holds(each.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean isHidden(Condition first, Condition second) {
        List<Condition> others =
                asked.stream().filter(each -> each != first && each != second).toList();
        for (int choice = 0; choice < 1 << others.size(); choice++) {
            List<Condition> held = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    held.add(others.get(i));
                }
            }
            if (isHidden(first, second, held)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHidden(Condition first, Condition second, List<Condition> held) {
        List<String> rows = values(first, held);
        List<String> columns = values(second, held);
        List<List<Long>> table = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> count(first, row, second, column, held))
                        .toList())
                .toList();
        int row = rows.indexOf(Objects.requireNonNull(first.wanted()));
        if (row < 0) {
            return false;
        }
        Suppression hidden = SuppressionRules.hiddenOfTable(table, K);
        if (second.wanted() == null) {
            return hidden.rowTotals().get(row);
        }
        int column = columns.indexOf(second.wanted());
        return hidden.rowTotals().get(row)
                || (column >= 0 && hidden.cells().get(row).get(column));
    }

    private List<String> values(Condition condition, List<Condition> held) {
        TreeSet<String> values = new TreeSet<>();
        people.keySet().stream()
                .filter(traits -> held.stream().allMatch(each -> each.holds(traits)))
                .forEach(traits -> values.add(condition.trait().apply(traits)));
        return List.copyOf(values);
    }

    private long count(Condition first, String row, Condition second, String column, List<Condition> held) {
        List<Condition> all = new ArrayList<>(held);
        all.add(new Condition(first.trait(), row));
        all.add(new Condition(second.trait(), column));
        return count(all);
    }
}
