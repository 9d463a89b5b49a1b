package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.ids.Ids;
import org.edrak.perception.ReportScope.Withheld;
import org.edrak.questionnaires.Question;
import org.edrak.responses.Invitations;
import org.edrak.scoring.ShownModel;
import org.edrak.standards.Standards;
import org.edrak.summaries.Generation;
import org.edrak.summaries.Summaries;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.jspecify.annotations.Nullable;

/** Computes perception reports from what customers gave and what was understood of it. */
@ApplicationScoped
public class PerceptionReports {
    @Inject
    private Gathering gathering;

    @Inject
    private ThemeQuotes themeQuotes;

    @Inject
    private Summaries summaries;

    @Inject
    private Surveys surveys;

    @Inject
    private ScaleChanges scaleChanges;

    @Inject
    private ShownModel shown;

    @Inject
    private Standards standards;

    @Inject
    private Invitations invitations;

    @Inject
    private Weighting weighting;

    @Inject
    private InstantSource clock;

    /** The report of a period and what it is compared with. */
    public PerceptionReport report(ReportQuery query) {
        Generation sums = summaries.shown(query.workspaceId()).orElse(null);
        String model =
                sums == null ? shown.version(query.workspaceId()) : sums.basis().modelVersion();
        if (gathering.isTooMuch(query, sums)) {
            return nothing(query, model, Withheld.MANY);
        }
        ReportQuery cut = gathering.covered(query, sums).orElse(null);
        Gathered now = gathering.of(cut == null ? query : cut, sums);
        Cover cover = Cover.of(query, now);
        if (cover.withheld() != null || cut == null) {
            return nothing(
                    query, model, now.isNothing() ? null : cover.withheld() == null ? Withheld.FEW : cover.withheld());
        }
        List<PeriodSummary> told = cover.told(months(cut, now.months()));
        PerceptionSummary summary = cover.summary(now.months().whole(), told);
        List<Theme> worst = PerceptionReport.worstThemes(summary);
        return PerceptionReport.of(new ReportBasis(
                scope(cut, null),
                summary,
                cover.months(told),
                compared(query.compared(), sums),
                cover.hidesWords() ? Map.of() : quotes(cut, sums, now, worst),
                gathering.asked(cut).stream()
                        .flatMap(survey -> scaleChanges.of(survey, cut.end()).stream())
                        .toList(),
                List.of(model),
                held(cut, weighting.of(cut, now.months().whole(), sums))));
    }

    private Held held(ReportQuery query, @Nullable WeightedFigure weighted) {
        long invited = 0;
        long answered = 0;
        Map<String, Map<String, String>> titles = new HashMap<>();
        for (Survey each : gathering.asked(query)) {
            Invitations.Tally tally = invitations.tally(each.id());
            invited += tally.made();
            answered += tally.used();
            if (each.isPublished()) {
                surveys.questionnaire(each).questions().stream()
                        .filter(Question.Kano.class::isInstance)
                        .forEach(question ->
                                titles.put(question.name(), question.title().byLocale()));
            }
        }
        return new Held(
                standards.targets(query.workspaceId()),
                standards.events(query.workspaceId()),
                invited,
                answered,
                titles,
                weighted);
    }

    private PerceptionReport nothing(ReportQuery query, String model, @Nullable Withheld withheld) {
        return PerceptionReport.of(new ReportBasis(
                scope(query, withheld),
                PerceptionSummary.EMPTY,
                List.of(),
                null,
                Map.of(),
                List.of(),
                List.of(model),
                Held.NOTHING));
    }

    private @Nullable PeriodSummary compared(ReportQuery query, @Nullable Generation sums) {
        if (gathering.isTooMuch(query, sums)) {
            return null;
        }
        ReportQuery cut = gathering.covered(query, sums).orElse(null);
        if (cut == null) {
            return null;
        }
        Gathered then = gathering.of(cut, sums);
        return Cover.of(cut, then).withheld() == null
                ? new PeriodSummary(cut.from(), cut.to(), then.months().whole())
                : null;
    }

    private Map<Theme, List<Quote>> quotes(
            ReportQuery query, @Nullable Generation sums, Gathered now, List<Theme> themes) {
        return sums != null && Gathering.readsSums(query, sums)
                ? themeQuotes.of(query, sums.basis().modelVersion(), themes)
                : now.quotes().quotes(themes);
    }

    private ReportScope scope(ReportQuery query, @Nullable Withheld withheld) {
        Survey survey = query.survey();
        return new ReportScope(
                query.workspace(),
                survey == null ? null : Ids.text(survey.id()),
                survey == null
                        ? Map.of()
                        : surveys.questionnaire(survey).title().byLocale(),
                query.from(),
                query.to(),
                query.flagged().key(),
                clock.instant(),
                query.filter().values(),
                query.comparison().key(),
                withheld);
    }

    private static List<PeriodSummary> months(ReportQuery query, MonthlyFold fold) {
        List<PeriodSummary> months = new ArrayList<>();
        YearMonth last = YearMonth.from(query.to());
        for (YearMonth month = YearMonth.from(query.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate from = month.atDay(1).isBefore(query.from()) ? query.from() : month.atDay(1);
            LocalDate to = month.atEndOfMonth().isAfter(query.to()) ? query.to() : month.atEndOfMonth();
            months.add(new PeriodSummary(from, to, fold.month(month)));
        }
        return months;
    }
}
