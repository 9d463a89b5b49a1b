package org.edrak.perception;

import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Driver;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said about how customers perceive a brand in a period: page, JSON and workbook render this record
 * and compute nothing, so they cannot disagree. A component that is null is shown as "—".
 *
 * @param scope what was asked for
 * @param nps the headline
 * @param change against the previous period; null when one of the two has no score
 * @param csat satisfaction
 * @param gaps perception minus expectation
 * @param answers tone of the survey answers as a whole; that of the reviews stands in {@code reviews}
 * @param drivers sentiment per driver, in the drivers' usual order, the workspace's own after them
 * @param painPoints what costs points, the dearest first
 * @param trend one entry per month, oldest first, months without any feedback included
 * @param reviews feedback nobody asked for
 * @param conversations how customers were answered, and how they speak there
 * @param sections what goes deeper: time, drivers, groups, standards, reviews, features
 * @param quality what was counted and what was left out
 */
public record PerceptionReport(
        ReportScope scope,
        NpsFigure nps,
        @Nullable NpsChange change,
        CsatFigure csat,
        GapSection gaps,
        SentimentFigure answers,
        List<DriverSentiment> drivers,
        List<PainPoint> painPoints,
        List<TrendMonth> trend,
        ReviewSection reviews,
        ConversationSection conversations,
        ReportSections sections,
        DataQuality quality) {

    /** The report that its basis gives; equal bases give equal reports. */
    public static PerceptionReport of(ReportBasis basis) {
        PerceptionSummary summary = basis.summary();
        NpsFigure nps = NpsFigure.of(summary.npsCounts());
        GapSection gaps = GapFigures.of(summary);
        PainDepths depths = new PainDepths(basis);
        List<PainPoint> pains = PainPointRules.ranked(summary, basis.quotes(), depths);
        return new PerceptionReport(
                basis.scope(),
                nps,
                NpsChange.between(basis.previous(), nps),
                CsatFigure.of(summary),
                gaps,
                ToneFigures.of(summary, Voice.ANSWER, null),
                ToneFigures.perDriver(summary),
                pains,
                basis.months().stream().map(TrendMonth::of).toList(),
                ReviewFigures.of(summary),
                ConversationFigures.of(summary),
                ReportSections.of(basis, pains, gaps, depths),
                QualityFigures.of(basis));
    }

    /** The themes of the pain points, the dearest first, of which enough people complain for their words to be shown. */
    public static List<Theme> quotableThemes(PerceptionSummary summary) {
        return PainPointRules.ranked(summary, Map.of(), null).stream()
                .filter(point -> point.complaints() >= SuppressionRules.LEAST_PEOPLE_FOR_WORDS)
                .map(point -> new Theme(new Driver(point.driver()), point.aspect()))
                .toList();
    }
}
