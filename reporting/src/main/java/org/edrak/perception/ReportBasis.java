package org.edrak.perception;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a report is computed from.
 *
 * @param scope what was asked for
 * @param summary of the scope's whole period
 * @param months its months, oldest first, each cut to the period; months without feedback included
 * @param previous the period of equal length before it; null where none is compared
 * @param quotes words of {@link PerceptionReport#quotableThemes}
 * @param scaleChanges where versions ask on different scales
 * @param models versions of the models behind the opinions
 * @param held what the figures are held against
 * @param days which days stand in the summary together, as the first of them; the others stand for themselves
 */
public record ReportBasis(
        ReportScope scope,
        PerceptionSummary summary,
        List<PeriodSummary> months,
        @Nullable PeriodSummary previous,
        Map<Theme, List<Quote>> quotes,
        List<ScaleChange> scaleChanges,
        List<String> models,
        Held held,
        List<PeriodBlocks.Days> days) {

    /** A basis that is held against nothing. */
    public ReportBasis(
            ReportScope scope,
            PerceptionSummary summary,
            List<PeriodSummary> months,
            @Nullable PeriodSummary previous,
            Map<Theme, List<Quote>> quotes,
            List<ScaleChange> scaleChanges,
            List<String> models) {
        this(scope, summary, months, previous, quotes, scaleChanges, models, Held.NOTHING, List.of());
    }
}
