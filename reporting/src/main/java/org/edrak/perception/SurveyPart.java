package org.edrak.perception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.edrak.perception.PeriodBlocks.Days;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.surveys.Survey;

/**
 * What of a survey could be seen alone, of the days of a report of several surveys.
 *
 * @param days of the survey that tell of enough people; empty where none do
 * @param people who came in the report's days
 * @param seen those of them who came in {@code days}
 */
record SurveyPart(Survey survey, Optional<Days> days, long people, long seen) {
    static SurveyPart of(Survey survey, SortedMap<LocalDate, Long> people, PeriodBlocks blocks, Days report) {
        Optional<Days> days = blocks.within(report.from(), report.to());
        return new SurveyPart(
                survey,
                days,
                people(people, report),
                days.map(own -> people(people, own)).orElse(0L));
    }

    /**
     * Those that count with what could be seen of them alone: the anonymous ones, as was promised, and of the others each that
     * has more, where all that these have more comes from too few people.
     */
    static List<SurveyPart> apart(List<SurveyPart> parts) {
        long left = parts.stream()
                .filter(part -> !part.survey().isAnonymous())
                .mapToLong(SurveyPart::left)
                .sum();
        return parts.stream()
                .filter(part -> part.left() > 0)
                .filter(part -> part.survey().isAnonymous() || left < SuppressionRules.LEAST_PEOPLE)
                .toList();
    }

    static long people(SortedMap<LocalDate, Long> people, Days days) {
        return people.subMap(days.from(), days.to().plusDays(1)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Those who could not be seen alone, and so would be told by taking all else from the whole. */
    long left() {
        return people - seen;
    }

    /** Whether too few can be seen for their words to be shown. */
    boolean hidesWords() {
        return seen < SuppressionRules.LEAST_PEOPLE_FOR_WORDS;
    }
}
