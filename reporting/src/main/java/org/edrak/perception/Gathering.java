package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Channel;
import org.edrak.responses.Flagged;
import org.edrak.responses.Response;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.summaries.Generation;
import org.edrak.summaries.SliceFilter;
import org.edrak.summaries.Summaries;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/** Gathers what a query asks for: from sums, or from raw rows where no sums are kept of it or they are not whole yet. */
@ApplicationScoped
class Gathering {
    private static final long MOST_ROWS = 200_000;

    @Inject
    private FeedbackRows rows;

    @Inject
    private Surveys surveys;

    @Inject
    private Summaries summaries;

    /** @param shown the sums; null: there are none yet */
    Gathered of(ReportQuery query, @Nullable Generation shown) {
        return readsSums(query, shown) && shown != null ? summed(query, shown) : raw(query);
    }

    /** Whether a filter of which no sums are kept asks for more rows than somebody can wait for. */
    boolean isTooMuch(ReportQuery query, @Nullable Generation shown) {
        if (shown == null || !query.filter().isFree()) {
            return false;
        }
        Survey survey = query.survey();
        return summaries
                        .people(
                                shown,
                                survey == null ? null : survey.id(),
                                PeriodBlocks.begin(query.from()),
                                query.to())
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .sum()
                > MOST_ROWS;
    }

    /** The query, cut to days that tell of enough people where people are covered in it; empty where no days do. */
    Optional<ReportQuery> covered(ReportQuery query, @Nullable Generation shown) {
        if (!query.isCovered()) {
            return Optional.of(query);
        }
        ReportQuery whole = query.during(PeriodBlocks.begin(query.from()), query.to());
        SortedMap<LocalDate, Long> people = new TreeMap<>();
        if (readsSums(query, shown) && shown != null) {
            people.putAll(summaries.peopleByDay(shown, slices(query), whole.from(), whole.to()));
        } else {
            for (Survey each : asked(whole)) {
                rows.responses(whole, each)
                        .map(FeedbackRows.ResponseRow::response)
                        .filter(response ->
                                query.filter().counts(response, surveys.questionnaire(response.questionnaireId())))
                        .forEach(response -> people.merge(
                                response.submittedAt().atZone(query.zone()).toLocalDate(), 1L, Long::sum));
            }
        }
        return PeriodBlocks.within(people, query.from(), query.to(), SuppressionRules.LEAST_PEOPLE)
                .map(days -> query.during(days.from(), days.to()));
    }

    static boolean readsSums(ReportQuery query, @Nullable Generation shown) {
        return shown != null && !query.filter().isFree();
    }

    private Gathered summed(ReportQuery query, Generation shown) {
        MonthlyFold fold = new MonthlyFold();
        Survey survey = query.survey();
        add(fold, query, shown, slices(query));
        if (!query.isCovered()) {
            promised(query).forEach(each -> {
                ReportQuery part = query.ofSurvey(each);
                read(part, shown).forEach(sum -> fold.subtract(sum.first(), sum.totals()));
                covered(part, shown).ifPresent(cut -> add(fold, cut, shown, slices(cut)));
            });
        }
        if (query.readsReviews()) {
            add(fold, query, shown, SliceFilter.all(Verbatim.Source.REVIEW));
            add(fold, query, shown, SliceFilter.all(Verbatim.Source.CONVERSATION));
        }
        Map<Traits, Long> people = new HashMap<>();
        if (query.isCovered()) {
            summaries
                    .people(shown, survey == null ? null : survey.id(), query.from(), query.to())
                    .forEach((slice, n) -> people.merge(Traits.of(slice), n, Long::sum));
        }
        return new Gathered(fold, people, new QuoteCandidates());
    }

    private static SliceFilter slices(ReportQuery query) {
        ReportFilter filter = query.filter();
        Survey survey = query.survey();
        ReportFilter.Version version = filter.version();
        Channel channel = filter.channel();
        return new SliceFilter(
                Verbatim.Source.ANSWER,
                survey == null ? null : survey.id(),
                version == null ? null : version.questionnaireId(),
                channel == null ? null : channel.key(),
                filter.locale(),
                query.flagged() == Flagged.WITH ? null : query.flagged() == Flagged.ONLY);
    }

    /** The anonymous surveys in a report of several: they count with the days with which they could be seen alone. */
    private List<Survey> promised(ReportQuery query) {
        return query.survey() == null
                ? surveys.of(query.workspaceId()).stream()
                        .filter(Survey::isAnonymous)
                        .toList()
                : List.of();
    }

    private List<Summaries.Sum> read(ReportQuery query, Generation shown) {
        return summaries.of(shown, slices(query), query.from(), query.to());
    }

    private void add(MonthlyFold fold, ReportQuery query, Generation shown, SliceFilter slices) {
        summaries.of(shown, slices, query.from(), query.to()).forEach(sum -> fold.add(sum.first(), sum.totals()));
    }

    private Gathered raw(ReportQuery query) {
        Gathered gathered = new Gathered(new MonthlyFold(), new HashMap<>(), new QuoteCandidates());
        ReportQuery all = query.isCovered() ? query.withFlagged(Flagged.WITH) : query;
        for (Survey each : asked(query)) {
            Optional<ReportQuery> part =
                    query.isCovered() || !each.isAnonymous() ? Optional.of(all) : covered(query.ofSurvey(each), null);
            part.ifPresent(days -> rows.responses(days, each).forEach(row -> add(gathered, query, row)));
        }
        if (query.readsReviews()) {
            rows.reviews(query).forEach(row -> {
                FeedbackRow feedback = new FeedbackRow(query.zone(), row.texts());
                gathered.months().add(feedback.review(row.review()));
                feedback.quote(row.review(), gathered.quotes());
            });
            rows.conversations(query).forEach(row -> {
                FeedbackRow feedback = new FeedbackRow(query.zone(), row.texts());
                gathered.months().add(feedback.conversation(row.conversation(), row.turns()));
                feedback.quote(row.conversation(), gathered.quotes());
            });
        }
        return gathered;
    }

    private void add(Gathered gathered, ReportQuery query, FeedbackRows.ResponseRow row) {
        Response response = row.response();
        Questionnaire asked = surveys.questionnaire(response.questionnaireId());
        if (query.isCovered()) {
            gathered.people().merge(Traits.of(response, asked, query.filter()), 1L, Long::sum);
        }
        if (query.filter().counts(response, asked) && isWanted(query.flagged(), response)) {
            FeedbackRow feedback = new FeedbackRow(query.zone(), row.texts());
            gathered.months().add(feedback.response(response, asked));
            feedback.quote(response, gathered.quotes());
        }
    }

    private static boolean isWanted(Flagged flagged, Response response) {
        return switch (flagged) {
            case WITH -> true;
            case WITHOUT -> response.flags().isEmpty();
            case ONLY -> !response.flags().isEmpty();
        };
    }

    /** What the narrowest slices of a query gave: those of one version, channel and locale each. */
    List<Summaries.Sum> narrowest(ReportQuery query, Generation shown) {
        List<Survey> promised = query.isCovered() ? List.of() : promised(query);
        Set<Long> apart = promised.stream().map(Survey::id).collect(Collectors.toSet());
        List<Summaries.Sum> sums = new ArrayList<>();
        for (ReportQuery part : parts(query, promised, shown)) {
            summaries.of(shown, slices(part).narrowest(), part.from(), part.to()).stream()
                    .filter(sum ->
                            part.survey() != null || !apart.contains(sum.slice().surveyId()))
                    .forEach(sums::add);
        }
        return sums;
    }

    private List<ReportQuery> parts(ReportQuery query, List<Survey> promised, Generation shown) {
        List<ReportQuery> parts = new ArrayList<>(List.of(query));
        promised.forEach(each -> covered(query.ofSurvey(each), shown).ifPresent(parts::add));
        return parts;
    }

    /** A query survey by survey, each cut to days that tell of enough people where people are covered in it. */
    List<ReportQuery> parts(ReportQuery query, @Nullable Generation shown) {
        return asked(query).stream()
                .map(query::ofSurvey)
                .flatMap(part -> query.isCovered() ? Stream.of(part) : covered(part, shown).stream())
                .toList();
    }

    /** The surveys that a query reads. */
    List<Survey> asked(ReportQuery query) {
        Survey survey = query.survey();
        return survey == null ? surveys.of(query.workspaceId()) : List.of(survey);
    }
}
