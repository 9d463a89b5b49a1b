package org.edrak.perception;

import java.time.LocalDate;
import org.edrak.statistics.disclosure.SuppressionRules;

/**
 * One month of the trend; of a month that the period cuts, only the days inside it.
 *
 * @param from its first day
 * @param to its last day
 * @param nps its score
 * @param csat its satisfaction
 * @param answers tone of the survey answers
 * @param reviews tone of the reviews
 */
public record TrendMonth(
        LocalDate from,
        LocalDate to,
        NpsFigure nps,
        CsatFigure csat,
        SentimentFigure answers,
        SentimentFigure reviews) {
    static TrendMonth of(PeriodSummary month) {
        PerceptionSummary summary = SmallFigures.without(month.summary(), SuppressionRules.LEAST_PEOPLE);
        return new TrendMonth(
                month.from(),
                month.to(),
                NpsFigure.of(summary.npsCounts()),
                CsatFigure.of(summary),
                ToneFigures.of(summary, Voice.ANSWER, null),
                ToneFigures.of(summary, Voice.REVIEW, null));
    }
}
