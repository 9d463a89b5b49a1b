package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.responses.Response;
import org.edrak.responses.Responses;
import org.edrak.reviews.Review;
import org.edrak.reviews.Reviews;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.edrak.scoring.Understandings;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.edrak.verbatims.Verbatim;
import org.edrak.verbatims.Verbatims;

/** Reads what customers gave, with what was understood of it, piece by piece. */
@ApplicationScoped
class FeedbackRows {
    private static final int PAGE = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Surveys surveys;

    @Inject
    private Responses responses;

    @Inject
    private Reviews reviews;

    @Inject
    private Verbatims verbatims;

    @Inject
    private Understandings understandings;

    @Inject
    private SentimentAnalyzer analyzer;

    /** Hands all that the query asks for to {@code fold}, and what may be quoted to {@code candidates}. */
    void each(ReportQuery query, MonthlyFold fold, QuoteCandidates candidates) {
        Survey survey = query.survey();
        if (survey != null) {
            eachResponse(query, survey, fold, candidates);
        } else {
            surveys.of(query.workspaceId()).forEach(each -> eachResponse(query, each, fold, candidates));
            eachReview(query, fold, candidates);
        }
    }

    private void eachResponse(ReportQuery query, Survey survey, MonthlyFold fold, QuoteCandidates candidates) {
        long after = 0;
        List<Response> page;
        do {
            page = responses.page(survey.id(), query.begin(), query.end(), after, PAGE);
            Map<Long, List<UnderstoodVerbatim>> texts = texts(
                    Verbatim.Source.ANSWER, page.stream().map(Response::id).toList());
            for (Response response : page) {
                List<UnderstoodVerbatim> said = texts.getOrDefault(response.id(), List.of());
                FeedbackRow row = new FeedbackRow(query.zone(), said);
                fold.add(row.response(response, surveys.questionnaire(response.questionnaireId())));
                row.quote(response, candidates);
                after = response.id();
            }
            entities.clear();
        } while (page.size() == PAGE);
    }

    private void eachReview(ReportQuery query, MonthlyFold fold, QuoteCandidates candidates) {
        long after = 0;
        List<Review> page;
        do {
            page = reviews.page(query.workspaceId(), query.begin(), query.end(), after, PAGE);
            Map<Long, List<UnderstoodVerbatim>> texts =
                    texts(Verbatim.Source.REVIEW, page.stream().map(Review::id).toList());
            for (Review review : page) {
                FeedbackRow row = new FeedbackRow(query.zone(), texts.getOrDefault(review.id(), List.of()));
                fold.add(row.review(review));
                row.quote(review, candidates);
                after = review.id();
            }
            entities.clear();
        } while (page.size() == PAGE);
    }

    private Map<Long, List<UnderstoodVerbatim>> texts(Verbatim.Source source, List<Long> sourceIds) {
        List<Verbatim> said = verbatims.of(source, sourceIds);
        List<Long> ids = said.stream().map(Verbatim::id).toList();
        Map<Long, Understanding> understood = understandings.of(ids, analyzer.modelVersion());
        Map<Long, List<StoredOpinion>> opinions = understandings.opinions(ids, analyzer.modelVersion());
        return said.stream()
                .map(verbatim -> new UnderstoodVerbatim(
                        verbatim, understood.get(verbatim.id()), opinions.getOrDefault(verbatim.id(), List.of())))
                .collect(Collectors.groupingBy(text -> text.verbatim().sourceId()));
    }
}
