package org.edrak.perception;

import java.util.List;
import java.util.stream.IntStream;
import org.edrak.perception.ReportScope.Withheld;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.jspecify.annotations.Nullable;

/**
 * What of a query is not shown, so that nobody can be recognised.
 *
 * @param isNeeded whether people are covered in it at all
 * @param withheld why nothing is shown; null where something is
 * @param hidesWords whether words are not shown
 */
record Cover(boolean isNeeded, @Nullable Withheld withheld, boolean hidesWords) {
    static Cover of(ReportQuery query, Gathered gathered) {
        if (!query.isCovered()) {
            return new Cover(false, null, false);
        }
        long n = gathered.months().whole().count(Cell.Responses.class);
        Withheld withheld = n > 0 && n < SuppressionRules.LEAST_PEOPLE
                ? Withheld.FEW
                : FilterDisclosure.of(gathered.people(), query.filter(), query.flagged());
        return new Cover(true, withheld, n < SuppressionRules.LEAST_PEOPLE_FOR_WORDS);
    }

    /**
     * The summary, without figures of too few; days stand in it by the months that may be told.
     *
     * @param told months, as {@link #told} leaves them
     */
    PerceptionSummary summary(PerceptionSummary whole, List<PeriodSummary> told) {
        if (!isNeeded) {
            return whole;
        }
        PerceptionSummary.Fold kept = new PerceptionSummary.Fold().add(without(whole));
        told.forEach(month -> month.summary().each((cell, moments) -> {
            if (cell instanceof Cell.OnDay on) {
                kept.add(new Cell.OnDay(month.from().toEpochDay(), on.measure()), moments);
            }
        }));
        return kept.summary();
    }

    /** The months, without what those of too few gave and those that these could be told from. */
    List<PeriodSummary> told(List<PeriodSummary> all) {
        if (!isNeeded) {
            return all;
        }
        List<Boolean> hidden = SuppressionRules.hidden(
                all.stream()
                        .map(month -> month.summary().count(Cell.Responses.class))
                        .toList(),
                SuppressionRules.LEAST_PEOPLE);
        return IntStream.range(0, all.size())
                .mapToObj(i -> hidden.get(i)
                        ? new PeriodSummary(all.get(i).from(), all.get(i).to(), PerceptionSummary.EMPTY)
                        : all.get(i))
                .toList();
    }

    /** Months that are told, without figures of too few. */
    List<PeriodSummary> months(List<PeriodSummary> told) {
        return isNeeded
                ? told.stream()
                        .map(month -> new PeriodSummary(month.from(), month.to(), without(month.summary())))
                        .toList()
                : told;
    }

    private static PerceptionSummary without(PerceptionSummary summary) {
        return SmallFigures.without(summary, SuppressionRules.LEAST_PEOPLE);
    }
}
