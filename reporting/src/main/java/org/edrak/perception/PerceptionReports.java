package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
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
        Gathered now = gathering.of(query, sums);
        PerceptionSummary summary = now.summary();
        Cover cover = Cover.of(now, summary);
        if (cover.withheld() != null || now.told().isEmpty()) {
            return nothing(query, model, cover.withheld());
        }
        ReportQuery cut = now.query();
        return PerceptionReport.of(new ReportBasis(
                scope(cut, query, null),
                summary,
                now.months(),
                compared(query.compared(), sums),
                cover.hidesWords() ? Map.of() : quotes(now, sums, PerceptionReport.quotableThemes(summary)),
                gathering.asked(cut).stream()
                        .flatMap(survey -> scaleChanges.of(survey, cut.end()).stream())
                        .toList(),
                List.of(model),
                held(cut, weighting.of(now, summary, sums)),
                now.days()));
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
                scope(query, query, withheld),
                PerceptionSummary.EMPTY,
                List.of(),
                null,
                Map.of(),
                List.of(),
                List.of(model),
                Held.NOTHING,
                List.of()));
    }

    private @Nullable PeriodSummary compared(ReportQuery query, @Nullable Generation sums) {
        if (gathering.isTooMuch(query, sums)) {
            return null;
        }
        Gathered then = gathering.of(query, sums);
        PerceptionSummary summary = then.summary();
        return then.told().isEmpty() || Cover.of(then, summary).withheld() != null
                ? null
                : new PeriodSummary(then.query().from(), then.query().to(), summary);
    }

    private Map<Theme, List<Quote>> quotes(Gathered now, @Nullable Generation sums, List<Theme> themes) {
        return sums != null && Gathering.readsSums(now.query(), sums)
                ? themeQuotes.of(now.query(), now.wordless(), sums.basis().modelVersion(), themes)
                : now.quotes().quotes(themes);
    }

    private ReportScope scope(ReportQuery query, ReportQuery asked, @Nullable Withheld withheld) {
        Survey survey = query.survey();
        return new ReportScope(
                query.workspace(),
                survey == null ? null : Ids.text(survey.id()),
                survey == null
                        ? Map.of()
                        : surveys.questionnaire(survey).title().byLocale(),
                query.from(),
                query.to(),
                asked.from(),
                asked.to(),
                query.flagged().key(),
                clock.instant(),
                query.filter().values(),
                query.comparison().key(),
                withheld);
    }
}
