package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.conversations.Conversation;
import org.edrak.conversations.Conversations;
import org.edrak.responses.Response;
import org.edrak.responses.Responses;
import org.edrak.reviews.Review;
import org.edrak.reviews.Reviews;
import org.edrak.scoring.ShownModel;
import org.edrak.summaries.Basis;
import org.edrak.summaries.Contribution;
import org.edrak.summaries.ContributionSource;
import org.edrak.summaries.Slice;
import org.edrak.surveys.Surveys;
import org.edrak.verbatims.Verbatim;
import org.edrak.workspaces.Workspaces;

/** What responses, reviews and conversations give to the sums: the cells of their summaries. */
@ApplicationScoped
class FeedbackContributions implements ContributionSource {
    private static final String FORM = CellText.form();

    @Inject
    private FeedbackRows rows;

    @Inject
    private Responses responses;

    @Inject
    private Reviews reviews;

    @Inject
    private Conversations conversations;

    @Inject
    private Surveys surveys;

    @Inject
    private Workspaces workspaces;

    @Inject
    private ShownModel shown;

    @Override
    public Basis basis(long workspaceId) {
        ZoneId zone = workspaces.get(workspaceId).zone();
        return new Basis(shown.version(workspaceId), zone.getId(), FORM);
    }

    @Override
    public List<Long> ids(long workspaceId, Verbatim.Source source, long after, int most) {
        return switch (source) {
            case ANSWER -> responses.ids(workspaceId, after, most);
            case REVIEW -> reviews.ids(workspaceId, after, most);
            case CONVERSATION -> conversations.ids(workspaceId, after, most);
        };
    }

    @Override
    public Map<Long, Contribution> read(long workspaceId, Basis basis, Verbatim.Source source, Collection<Long> ids) {
        Map<Long, Contribution> read = new HashMap<>();
        ZoneId zone = ZoneId.of(basis.zone());
        switch (source) {
            case ANSWER ->
                rows.responses(workspaceId, basis.modelVersion(), ids)
                        .forEach(row -> read.put(row.response().id(), of(zone, row)));
            case REVIEW ->
                rows.reviews(workspaceId, basis.modelVersion(), ids)
                        .forEach(row -> read.put(row.review().id(), of(zone, row)));
            case CONVERSATION ->
                rows.conversations(workspaceId, basis.modelVersion(), ids)
                        .forEach(row -> read.put(row.conversation().id(), of(zone, row)));
        }
        return read;
    }

    private Contribution of(ZoneId zone, FeedbackRows.ResponseRow row) {
        Response response = row.response();
        ScoredResponse scored = new FeedbackRow(zone, row.texts())
                .response(response, surveys.questionnaire(response.questionnaireId()));
        Slice slice = new Slice(
                Verbatim.Source.ANSWER,
                response.surveyId(),
                response.questionnaireId(),
                response.channel().key(),
                response.locale(),
                !response.flags().isEmpty());
        return new Contribution(
                slice, scored.day(), new PerceptionSummary.Fold().add(scored).totals());
    }

    private static Contribution of(ZoneId zone, FeedbackRows.ReviewRow row) {
        Review review = row.review();
        ScoredReview scored = new FeedbackRow(zone, row.texts()).review(review);
        Slice slice = new Slice(Verbatim.Source.REVIEW, 0, 1, review.source(), "", false);
        return new Contribution(
                slice, scored.day(), new PerceptionSummary.Fold().add(scored).totals());
    }

    private static Contribution of(ZoneId zone, FeedbackRows.ConversationRow row) {
        Conversation conversation = row.conversation();
        ScoredConversation scored = new FeedbackRow(zone, row.texts()).conversation(conversation, row.turns());
        Slice slice = new Slice(Verbatim.Source.CONVERSATION, 0, 1, conversation.source(), "", false);
        return new Contribution(
                slice, scored.day(), new PerceptionSummary.Fold().add(scored).totals());
    }
}
