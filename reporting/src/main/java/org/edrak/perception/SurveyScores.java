package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.edrak.responses.Responses;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.surveys.Survey;

/** The score of a survey over all its time, for lists. */
@ApplicationScoped
public class SurveyScores {
    @Inject
    private Responses responses;

    /** The survey's Net Promoter Score over those who answered; without an estimate when too few did. */
    public NpsFigure nps(Survey survey) {
        Map<Integer, Long> given = responses.recommendations(survey.id());
        NpsCounts counts = new NpsCounts(count(given, 9, 10), count(given, 7, 8), count(given, 0, 6));
        return NpsFigure.of(counts.n() < SuppressionRules.LEAST_PEOPLE ? NpsCounts.NONE : counts);
    }

    private static long count(Map<Integer, Long> given, int from, int to) {
        return given.entrySet().stream()
                .filter(entry -> entry.getKey() >= from && entry.getKey() <= to)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
