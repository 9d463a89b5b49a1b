package org.edrak.perception;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.perception.PeriodBlocks.Days;
import org.edrak.statistics.disclosure.SuppressionRules;
import org.edrak.verbatims.Verbatim;

/**
 * What a query gathered.
 *
 * @param query the query, cut to the days that are counted
 * @param told what each kind of feedback gave; empty where none tells of enough people
 * @param asked how many responses, reviews and conversations lie in the period that was asked for
 * @param parts the surveys in it one by one, where there are several
 * @param apart those of them that count with the days in which they could be seen alone
 * @param people how many responses there are of each kind in its period and surveys, whatever its filter; empty where it asks
 *     for all
 * @param quotes words met on the way; of raw rows alone
 */
record Gathered(
        ReportQuery query,
        List<Told> told,
        long asked,
        List<SurveyPart> parts,
        List<SurveyPart> apart,
        Map<Traits, Long> people,
        QuoteCandidates quotes) {
    /** All that was gathered, without figures of too few people. */
    PerceptionSummary summary() {
        PerceptionSummary.Fold all = new PerceptionSummary.Fold();
        told.forEach(each -> all.add(each.summary()));
        return SmallFigures.without(all.summary(), SuppressionRules.LEAST_PEOPLE);
    }

    /** The months of the period, those together that tell of enough people only so. */
    List<PeriodSummary> months() {
        List<PeriodSummary> months = new ArrayList<>();
        YearMonth last = YearMonth.from(query.to());
        for (YearMonth first = YearMonth.from(query.from()); !first.isAfter(last); ) {
            YearMonth end = first;
            while (end.isBefore(last) && isJoined(end)) {
                end = end.plusMonths(1);
            }
            months.add(months(first, end));
            first = end.plusMonths(1);
        }
        return List.copyOf(months);
    }

    private boolean isJoined(YearMonth month) {
        return told.stream()
                .anyMatch(each -> each.joins(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    private PeriodSummary months(YearMonth first, YearMonth last) {
        PerceptionSummary.Fold all = new PerceptionSummary.Fold();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth each = month;
            told.forEach(source -> all.add(source.months().month(each)));
        }
        LocalDate from = first.atDay(1);
        LocalDate to = last.atEndOfMonth();
        return new PeriodSummary(
                from.isBefore(query.from()) ? query.from() : from,
                to.isAfter(query.to()) ? query.to() : to,
                all.summary());
    }

    /** The days that tell of enough answers together. */
    List<Days> days() {
        return answers()
                .map(each -> each.blocks().days(query.from(), query.to()))
                .orElse(List.of());
    }

    private Optional<Told> answers() {
        return told.stream()
                .filter(each -> each.source() == Verbatim.Source.ANSWER)
                .findFirst();
    }

    /** The surveys of which no words are shown. */
    List<Long> wordless() {
        return parts.stream()
                .filter(SurveyPart::hidesWords)
                .map(part -> part.survey().id())
                .toList();
    }

    /** The query survey by survey, each in the days in which it counts. */
    List<ReportQuery> bySurvey() {
        if (query.survey() != null) {
            return List.of(query);
        }
        List<ReportQuery> each = new ArrayList<>();
        for (SurveyPart part : parts) {
            ReportQuery alone = query.ofSurvey(part.survey());
            if (!apart.contains(part)) {
                each.add(alone);
            } else {
                part.days().map(days -> alone.during(days.from(), days.to())).ifPresent(each::add);
            }
        }
        return List.copyOf(each);
    }
}
