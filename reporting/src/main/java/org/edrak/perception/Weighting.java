package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.edrak.perception.Cell.Measure;
import org.edrak.perception.WeightedFigure.Missing;
import org.edrak.perception.WeightedFigure.Read;
import org.edrak.standards.Margin;
import org.edrak.standards.Margins;
import org.edrak.statistics.NpsCounts;
import org.edrak.summaries.Generation;
import org.edrak.summaries.Summaries;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a report's score by what its workspace states of its customers. The sums hold channel, language and one answered
 * attribute together; where several answered attributes are stated, rows are counted by one query.
 */
@ApplicationScoped
class Weighting {
    private static final long MOST_ROWS = 200_000;

    @Inject
    private Margins margins;

    @Inject
    private Gathering gathering;

    @Inject
    private StrataRows rows;

    /** The weighted score; null where nothing is stated. {@code whole} is the summary of what was gathered. */
    @Nullable
    WeightedFigure of(Gathered gathered, PerceptionSummary whole, @Nullable Generation shown) {
        ReportQuery query = gathered.query();
        List<Margin> stated = margins.of(query.workspaceId());
        if (stated.isEmpty() || whole.npsCounts().n() == 0) {
            return null;
        }
        boolean alone = stated.size() == 1 && !stated.getFirst().field().equals(Margin.LOCALE);
        if (alone) {
            return new WeightedFigures(stated, strata(stated, whole, "", ""), Read.SUMS).figure();
        }
        boolean severalAnswered = stated.stream().filter(Margin::isAnswered).count() > 1;
        if (shown != null && Gathering.readsSums(query, shown) && !severalAnswered) {
            return new WeightedFigures(stated, summed(stated, gathered, shown), Read.SUMS).figure();
        }
        if (query.filter().isFree()) {
            return WeightedFigures.missing(stated, Read.ROWS, Missing.NARROWED);
        }
        return whole.npsCounts().n() > MOST_ROWS
                ? WeightedFigures.missing(stated, Read.ROWS, Missing.MANY)
                : new WeightedFigures(stated, rows.of(stated, query, gathered.bySurvey()), Read.ROWS).figure();
    }

    private Map<List<String>, NpsCounts> summed(List<Margin> stated, Gathered gathered, Generation shown) {
        Map<String, PerceptionSummary.Fold> folds = new HashMap<>();
        for (Summaries.Sum sum : gathering.narrowest(gathered, shown)) {
            PerceptionSummary.Fold fold = folds.computeIfAbsent(
                    sum.slice().channel() + " " + sum.slice().locale(), any -> new PerceptionSummary.Fold());
            sum.totals().forEach(fold::add);
        }
        Map<List<String>, NpsCounts> strata = new HashMap<>();
        folds.forEach((slice, fold) -> {
            String[] parts = slice.split(" ", 2);
            strata(stated, fold.summary(), parts[0], parts[1])
                    .forEach((values, counts) -> strata.merge(values, counts, NpsCounts::plus));
        });
        return strata;
    }

    /** The scores of a summary's customers by the one attribute that it tells of, all of one channel and locale if these are stated. */
    private static Map<List<String>, NpsCounts> strata(
            List<Margin> stated, PerceptionSummary summary, String channel, String locale) {
        String field = stated.stream()
                .map(Margin::field)
                .filter(each -> !each.startsWith("@") || (stated.size() == 1 && each.equals(Margin.CHANNEL)))
                .findFirst()
                .orElse("");
        Map<String, NpsCounts> byValue = new HashMap<>();
        NpsCounts known = NpsCounts.NONE;
        for (Map.Entry<Group, NpsCounts> group : scores(summary, field)) {
            byValue.merge(group.getKey().value().toLowerCase(Locale.ROOT), group.getValue(), NpsCounts::plus);
            known = known.plus(group.getValue());
        }
        byValue.merge("", summary.npsCounts().without(known), NpsCounts::plus);
        Map<List<String>, NpsCounts> strata = new HashMap<>();
        byValue.forEach((value, counts) -> {
            List<String> values = new ArrayList<>();
            for (Margin margin : stated) {
                values.add(
                        margin.field().equals(field)
                                ? value
                                : margin.field().equals(Margin.CHANNEL)
                                        ? channel.toLowerCase(Locale.ROOT)
                                        : locale.toLowerCase(Locale.ROOT));
            }
            strata.merge(values, counts, NpsCounts::plus);
        });
        return strata;
    }

    private static List<Map.Entry<Group, NpsCounts>> scores(PerceptionSummary summary, String field) {
        Map<Group, NpsCounts> scores = new HashMap<>();
        summary.all(Cell.InGroup.class).forEach((cell, moments) -> {
            if (cell.group().field().equals(field)) {
                Stream.of(Cell.NpsClass.values())
                        .filter(nps -> Measure.of(nps) == cell.measure())
                        .forEach(nps ->
                                scores.merge(cell.group(), PainDepths.counts(nps, moments.n()), NpsCounts::plus));
            }
        });
        return List.copyOf(scores.entrySet());
    }
}
