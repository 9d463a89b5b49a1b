package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.edrak.perception.PeriodBlocks.Days;
import org.edrak.responses.Flagged;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.summaries.Generation;
import org.edrak.summaries.SliceFilter;
import org.edrak.summaries.Summaries;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a query asks for, cut to the days that tell of enough people: from sums, or from raw rows where no sums are kept
 * of it or they are not whole yet.
 */
@ApplicationScoped
class Gathering {
    private static final long MOST_ROWS = 200_000;

    @Inject
    private RowGathering rows;

    @Inject
    private Surveys surveys;

    @Inject
    private Summaries summaries;

    /** @param shown the sums; null: there are none yet */
    Gathered of(ReportQuery query, @Nullable Generation shown) {
        return readsSums(query, shown) && shown != null ? summed(query, shown) : rows.of(query, asked(query));
    }

    /** Whether a filter of which no sums are kept asks for more rows than somebody can wait for. */
    boolean isTooMuch(ReportQuery query, @Nullable Generation shown) {
        if (shown == null || !query.filter().isFree()) {
            return false;
        }
        Survey survey = query.survey();
        ReportQuery read = query.ofYears();
        return summaries.people(shown, survey == null ? null : survey.id(), read.from(), read.to()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum()
                > MOST_ROWS;
    }

    static boolean readsSums(ReportQuery query, @Nullable Generation shown) {
        return shown != null && !query.filter().isFree();
    }

    private Gathered summed(ReportQuery query, Generation shown) {
        List<Told> told = new ArrayList<>();
        long asked = 0;
        for (Verbatim.Source source : query.sources()) {
            SliceFilter slices = query.slices(source);
            SortedMap<LocalDate, Long> people = summaries.peopleByDay(shown, slices, query.from(), query.to());
            asked += SurveyPart.people(people, new Days(query.from(), query.to()));
            PeriodBlocks blocks = PeriodBlocks.of(people, SuppressionRules.LEAST_PEOPLE);
            blocks.within(query.from(), query.to())
                    .ifPresent(days -> told.add(new Told(source, fold(slices, days, shown), blocks, days)));
        }
        ReportQuery cut = query.cutTo(told);
        List<SurveyPart> parts = parts(query, told, shown);
        List<SurveyPart> apart = SurveyPart.apart(parts);
        told.stream()
                .filter(each -> each.source() == Verbatim.Source.ANSWER)
                .forEach(answers -> apart.forEach(part -> take(answers, part, query, shown)));
        return new Gathered(cut, told, asked, parts, apart, people(cut, shown), new QuoteCandidates());
    }

    private MonthlyFold fold(SliceFilter slices, Days days, Generation shown) {
        MonthlyFold fold = new MonthlyFold();
        summaries.of(shown, slices, days.from(), days.to()).forEach(sum -> fold.add(sum.first(), sum.totals()));
        return fold;
    }

    /** What each survey of a report of several could show alone. */
    private List<SurveyPart> parts(ReportQuery query, List<Told> told, Generation shown) {
        Days days = told.stream()
                .filter(each -> each.source() == Verbatim.Source.ANSWER)
                .map(Told::days)
                .findFirst()
                .orElse(null);
        if (query.survey() != null || days == null) {
            return List.of();
        }
        List<SurveyPart> parts = new ArrayList<>();
        for (Survey each : asked(query)) {
            SliceFilter slices = query.ofSurvey(each).slices(Verbatim.Source.ANSWER);
            var people = summaries.peopleByDay(shown, slices, days.from(), days.to());
            parts.add(SurveyPart.of(each, people, PeriodBlocks.of(people, SuppressionRules.LEAST_PEOPLE), days));
        }
        return List.copyOf(parts);
    }

    /** Takes from the answers those of a survey that could not be seen alone. */
    private void take(Told answers, SurveyPart part, ReportQuery query, Generation shown) {
        SliceFilter slices = query.ofSurvey(part.survey()).slices(Verbatim.Source.ANSWER);
        Days days = answers.days();
        summaries
                .of(shown, slices, days.from(), days.to())
                .forEach(sum -> answers.months().subtract(sum.first(), sum.totals()));
        part.days()
                .ifPresent(own -> summaries
                        .of(shown, slices, own.from(), own.to())
                        .forEach(sum -> answers.months().add(sum.first(), sum.totals())));
    }

    private Map<Traits, Long> people(ReportQuery query, Generation shown) {
        Map<Traits, Long> people = new HashMap<>();
        Survey survey = query.survey();
        if (query.filter().isCut() || query.flagged() != Flagged.WITH) {
            summaries
                    .people(shown, survey == null ? null : survey.id(), query.from(), query.to())
                    .forEach((slice, n) -> people.merge(Traits.of(slice), n, Long::sum));
        }
        return people;
    }

    /** What the narrowest slices of what was gathered gave: those of one version, channel and locale each. */
    List<Summaries.Sum> narrowest(Gathered gathered, Generation shown) {
        Set<Long> apart =
                gathered.apart().stream().map(part -> part.survey().id()).collect(Collectors.toSet());
        List<ReportQuery> queries = new ArrayList<>(List.of(gathered.query()));
        gathered.bySurvey().stream()
                .filter(each ->
                        each.survey() != null && apart.contains(each.survey().id()))
                .forEach(queries::add);
        List<Summaries.Sum> sums = new ArrayList<>();
        for (ReportQuery query : queries) {
            SliceFilter slices = query.slices(Verbatim.Source.ANSWER).narrowest();
            summaries.of(shown, slices, query.from(), query.to()).stream()
                    .filter(sum -> query.survey() != null
                            || !apart.contains(sum.slice().surveyId()))
                    .forEach(sums::add);
        }
        return sums;
    }

    /** The surveys that a query reads. */
    List<Survey> asked(ReportQuery query) {
        Survey survey = query.survey();
        return survey == null ? surveys.of(query.workspaceId()) : List.of(survey);
    }
}
