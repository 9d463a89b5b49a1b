package org.edrak.statistics.durations;

import java.util.Collection;
import java.util.List;
import org.edrak.statistics.Sums;
import org.jspecify.annotations.Nullable;

/**
 * Which share of the spread of values lies between groups, such as agents or days, and not within them:
 * {@code (MSB − MSW) / (MSB + (n₀ − 1) MSW)} with {@code n₀ = (N − Σnᵢ²/N) / (k − 1)}, from 0, all groups alike, to 1, all
 * values of a group alike; below 0 it is cut. ICC(1,1) of Shrout and Fleiss (1979), for groups of unequal size after
 * Donner and Koval (1980).
 */
public final class IntraclassCorrelation {
    private static final long LEAST = 20;

    private IntraclassCorrelation() {}

    /** The share; null under two groups, under 20 values, under two values a group on average, or without any spread. */
    public static @Nullable Double of(Collection<Sums> groups) {
        List<Sums> some = groups.stream().filter(group -> group.n() > 0).toList();
        Sums all = some.stream().reduce(Sums.NONE, Sums::plus);
        if (some.size() < 2 || all.n() < LEAST || all.n() < 2L * some.size()) {
            return null;
        }
        double within =
                some.stream().mapToDouble(IntraclassCorrelation::scatter).sum();
        double between = Math.max(0, scatter(all) - within);
        double meanBetween = between / (some.size() - 1);
        double meanWithin = within / (all.n() - some.size());
        double squares = some.stream()
                .mapToDouble(group -> (double) group.n() * group.n())
                .sum();
        double size = (all.n() - squares / all.n()) / (some.size() - 1);
        double whole = meanBetween + (size - 1) * meanWithin;
        return whole > 0 ? (Double) Math.max(0, (meanBetween - meanWithin) / whole) : null;
    }

    private static double scatter(Sums group) {
        return Math.max(0, group.squares() - group.sum() * (group.sum() / group.n()));
    }
}
