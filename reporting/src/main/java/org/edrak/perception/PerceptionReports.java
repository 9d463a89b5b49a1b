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
import org.edrak.questionnaires.Question;
import org.edrak.responses.Invitations;
import org.edrak.scoring.ShownModel;
import org.edrak.standards.Standards;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;

/** Computes perception reports from what customers gave and what was understood of it. */
@ApplicationScoped
public class PerceptionReports {
    @Inject
    private FeedbackRows rows;

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
    private InstantSource clock;

    /** The report of a period, compared with the period of equal length before it. */
    public PerceptionReport report(ReportQuery query) {
        MonthlyFold now = new MonthlyFold();
        QuoteCandidates candidates = new QuoteCandidates();
        fold(query, now, candidates);
        PerceptionSummary summary = now.whole();
        ReportQuery earlier = query.previous();
        MonthlyFold then = new MonthlyFold();
        fold(earlier, then, new QuoteCandidates());
        List<Theme> worst = PerceptionReport.worstThemes(summary);
        return PerceptionReport.of(new ReportBasis(
                scope(query),
                summary,
                months(query, now),
                new PeriodSummary(earlier.from(), earlier.to(), then.whole()),
                candidates.quotes(worst),
                asked(query).stream()
                        .flatMap(survey -> scaleChanges.of(survey, query.end()).stream())
                        .toList(),
                List.of(shown.version(query.workspaceId())),
                held(query)));
    }

    private Held held(ReportQuery query) {
        long invited = 0;
        long answered = 0;
        Map<String, Map<String, String>> titles = new HashMap<>();
        for (Survey each : asked(query)) {
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
                titles);
    }

    private void fold(ReportQuery query, MonthlyFold fold, QuoteCandidates candidates) {
        for (Survey each : asked(query)) {
            rows.responses(query, each).forEach(row -> {
                FeedbackRow feedback = new FeedbackRow(query.zone(), row.texts());
                fold.add(feedback.response(
                        row.response(), surveys.questionnaire(row.response().questionnaireId())));
                feedback.quote(row.response(), candidates);
            });
        }
        if (query.survey() == null) {
            rows.reviews(query).forEach(row -> {
                FeedbackRow feedback = new FeedbackRow(query.zone(), row.texts());
                fold.add(feedback.review(row.review()));
                feedback.quote(row.review(), candidates);
            });
        }
    }

    private List<Survey> asked(ReportQuery query) {
        Survey survey = query.survey();
        return survey == null ? surveys.of(query.workspaceId()) : List.of(survey);
    }

    private ReportScope scope(ReportQuery query) {
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
                clock.instant());
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
