package org.edrak.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.Progress;
import org.edrak.pages.views.SurveyRow;
import org.edrak.perception.SurveyScores;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Responses;
import org.edrak.scoring.ScoringProgress;
import org.edrak.scoring.ShownModel;
import org.edrak.statistics.Estimate;
import org.edrak.surveys.Draft;
import org.edrak.surveys.Drafts;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.web.Pages;
import org.jspecify.annotations.Nullable;

/** Surveys as lists show them. */
@RequestScoped
class SurveyRows {
    @Inject
    private Surveys surveys;

    @Inject
    private Drafts drafts;

    @Inject
    private Responses responses;

    @Inject
    private SurveyScores scores;

    @Inject
    private ShownModel shown;

    @Inject
    private Pages pages;

    List<SurveyRow> all(long workspaceId) {
        return surveys.all(workspaceId).stream().map(this::row).toList();
    }

    SurveyRow row(Survey survey) {
        List<Instant> span = responses.span(survey.id());
        return new SurveyRow(
                Ids.text(survey.id()),
                title(survey),
                survey.state().name().toLowerCase(Locale.ROOT),
                responses.count(survey.id()),
                nps(survey),
                span.isEmpty() ? null : span.getLast());
    }

    private @Nullable Double nps(Survey survey) {
        Estimate estimate = scores.nps(survey).estimate();
        return estimate == null ? null : estimate.value();
    }

    /** What the survey is called; a draft may have no title yet. */
    String title(Survey survey) {
        Page page = pages.page();
        if (!survey.isPublished()) {
            return drafts.find(survey.workspaceId(), survey.id())
                    .flatMap(Draft::title)
                    .map(title -> title.in(page.language(), page.language()))
                    .orElseGet(() -> page.t("survey.untitled"));
        }
        Questionnaire questionnaire = surveys.questionnaire(survey);
        return questionnaire.title().in(page.language(), questionnaire.locale());
    }

    /** What the survey's questions are called, by name. */
    Map<String, String> questionTitles(Survey survey) {
        Questionnaire questionnaire = surveys.questionnaire(survey);
        Map<String, String> titles = new HashMap<>();
        questionnaire
                .questions()
                .forEach(question -> titles.put(
                        question.name(), question.title().in(pages.page().language(), questionnaire.locale())));
        return titles;
    }

    Progress scoring(long workspaceId) {
        ScoringProgress progress = shown.progress(workspaceId);
        return new Progress(
                progress.scored(), progress.verbatims(), progress.replaces() ? progress.modelVersion() : "");
    }
}
