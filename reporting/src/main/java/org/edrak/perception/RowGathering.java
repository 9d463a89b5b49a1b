package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.edrak.perception.PeriodBlocks.Days;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Flagged;
import org.edrak.responses.Response;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.verbatims.Verbatim;

/** Gathers what a query asks for from raw rows: once to count who came on which day, and once to read what the days tell. */
@ApplicationScoped
class RowGathering {
    @Inject
    private FeedbackRows rows;

    @Inject
    private Surveys surveys;

    /** @param asked the surveys that the query reads */
    Gathered of(ReportQuery query, List<Survey> asked) {
        Map<Verbatim.Source, SortedMap<LocalDate, Long>> people = new EnumMap<>(Verbatim.Source.class);
        query.sources().forEach(source -> of(people, source));
        Map<Survey, SortedMap<LocalDate, Long>> bySurvey = count(query.ofYears(), asked, people);
        List<Told> told = new ArrayList<>();
        people.forEach((source, days) -> {
            PeriodBlocks blocks = PeriodBlocks.ofYears(days, SuppressionRules.LEAST_PEOPLE);
            blocks.within(query.from(), query.to())
                    .ifPresent(counted -> told.add(new Told(source, new MonthlyFold(), blocks, counted)));
        });
        Days period = new Days(query.from(), query.to());
        long all = people.values().stream()
                .mapToLong(days -> SurveyPart.people(days, period))
                .sum();
        List<SurveyPart> parts = parts(query, bySurvey, told);
        Gathered gathered = new Gathered(
                query.cutTo(told), told, all, parts, SurveyPart.apart(parts), new HashMap<>(), new QuoteCandidates());
        told.forEach(each -> read(gathered, each));
        return gathered;
    }

    private Map<Survey, SortedMap<LocalDate, Long>> count(
            ReportQuery years, List<Survey> asked, Map<Verbatim.Source, SortedMap<LocalDate, Long>> people) {
        Map<Survey, SortedMap<LocalDate, Long>> bySurvey = new HashMap<>();
        for (Survey each : asked) {
            SortedMap<LocalDate, Long> days = bySurvey.computeIfAbsent(each, any -> new TreeMap<>());
            rows.responses(years, each)
                    .map(FeedbackRows.ResponseRow::response)
                    .filter(response ->
                            years.filter().counts(response, surveys.questionnaire(response.questionnaireId())))
                    .forEach(response -> count(days, years, response.submittedAt()));
            days.forEach((day, n) -> of(people, Verbatim.Source.ANSWER).merge(day, n, Long::sum));
        }
        if (years.readsReviews()) {
            rows.reviews(years)
                    .forEach(row -> count(
                            of(people, Verbatim.Source.REVIEW),
                            years,
                            row.review().writtenAt()));
            rows.conversations(years)
                    .forEach(row -> count(
                            of(people, Verbatim.Source.CONVERSATION),
                            years,
                            row.conversation().openedAt()));
        }
        return bySurvey;
    }

    private static SortedMap<LocalDate, Long> of(
            Map<Verbatim.Source, SortedMap<LocalDate, Long>> people, Verbatim.Source source) {
        return people.computeIfAbsent(source, any -> new TreeMap<>());
    }

    private static void count(SortedMap<LocalDate, Long> days, ReportQuery query, Instant at) {
        days.merge(at.atZone(query.zone()).toLocalDate(), 1L, Long::sum);
    }

    private static List<SurveyPart> parts(
            ReportQuery query, Map<Survey, SortedMap<LocalDate, Long>> bySurvey, List<Told> told) {
        List<SurveyPart> parts = new ArrayList<>();
        if (query.survey() == null) {
            told.stream()
                    .filter(each -> each.source() == Verbatim.Source.ANSWER)
                    .forEach(answers -> bySurvey.forEach((survey, people) -> parts.add(SurveyPart.of(
                            survey,
                            people,
                            PeriodBlocks.ofYears(people, SuppressionRules.LEAST_PEOPLE),
                            answers.days()))));
        }
        return List.copyOf(parts);
    }

    private void read(Gathered gathered, Told told) {
        ReportQuery query =
                gathered.query().during(told.days().from(), told.days().to());
        switch (told.source()) {
            case ANSWER ->
                gathered.bySurvey().forEach(part -> {
                    Survey survey = part.survey();
                    if (survey != null) {
                        rows.responses(part.withFlagged(Flagged.WITH), survey)
                                .forEach(row -> add(gathered, told, query, row));
                    }
                });
            case REVIEW ->
                rows.reviews(query).forEach(row -> {
                    FeedbackRow feedback = new FeedbackRow(query.zone(), row.texts());
                    told.months().add(feedback.review(row.review()));
                    feedback.quote(row.review(), gathered.quotes());
                });
            case CONVERSATION ->
                rows.conversations(query).forEach(row -> {
                    FeedbackRow feedback = new FeedbackRow(query.zone(), row.texts());
                    told.months().add(feedback.conversation(row.conversation(), row.turns()));
                    feedback.quote(row.conversation(), gathered.quotes());
                });
        }
    }

    private void add(Gathered gathered, Told told, ReportQuery query, FeedbackRows.ResponseRow row) {
        Response response = row.response();
        Questionnaire asked = surveys.questionnaire(response.questionnaireId());
        gathered.people().merge(Traits.of(response, asked, query.filter()), 1L, Long::sum);
        if (query.filter().counts(response, asked) && isWanted(query.flagged(), response)) {
            FeedbackRow feedback = new FeedbackRow(query.zone(), row.texts());
            told.months().add(feedback.response(response, asked));
            if (!gathered.wordless().contains(response.surveyId())) {
                feedback.quote(response, gathered.quotes());
            }
        }
    }

    private static boolean isWanted(Flagged flagged, Response response) {
        return switch (flagged) {
            case WITH -> true;
            case WITHOUT -> response.flags().isEmpty();
            case ONLY -> !response.flags().isEmpty();
        };
    }
}
