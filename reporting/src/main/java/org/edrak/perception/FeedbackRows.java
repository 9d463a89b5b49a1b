package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edrak.conversations.AuthorRole;
import org.edrak.conversations.Conversation;
import org.edrak.conversations.Conversations;
import org.edrak.conversations.Turn;
import org.edrak.responses.Response;
import org.edrak.responses.Responses;
import org.edrak.reviews.Review;
import org.edrak.reviews.Reviews;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.edrak.scoring.Understandings;
import org.edrak.surveys.Survey;
import org.edrak.verbatims.Verbatim;
import org.edrak.verbatims.Verbatims;

/** Reads what customers gave, with what was understood of it, a page at a time. */
@ApplicationScoped
class FeedbackRows {
    private static final int PAGE = 1000;

    @Inject
    private Responses responses;

    @Inject
    private Reviews reviews;

    @Inject
    private Conversations conversations;

    @Inject
    private Verbatims verbatims;

    @Inject
    private Understandings understandings;

    @Inject
    private ReportedModel reported;

    /** A response with its texts. */
    record ResponseRow(Response response, List<UnderstoodVerbatim> texts) {}

    /** A review with its texts. */
    record ReviewRow(Review review, List<UnderstoodVerbatim> texts) {}

    /** A conversation with its turns and the texts of its customer. */
    record ConversationRow(Conversation conversation, List<Turn> turns, List<UnderstoodVerbatim> texts) {}

    /** The survey's responses in the query's period. */
    Stream<ResponseRow> responses(ReportQuery query, Survey survey) {
        return pages(after -> responses.page(query.responses(survey), after, PAGE), Response::id)
                .flatMap(page -> withTexts(model(query), page, Verbatim.Source.ANSWER, Response::id, ResponseRow::new));
    }

    /** Responses of the workspace, as a model understands them. */
    Stream<ResponseRow> responses(long workspaceId, String model, Collection<Long> ids) {
        List<Response> found = List.copyOf(responses.all(workspaceId, ids).values());
        return withTexts(model, found, Verbatim.Source.ANSWER, Response::id, ResponseRow::new);
    }

    /** Reviews of the workspace, as a model understands them. */
    Stream<ReviewRow> reviews(long workspaceId, String model, Collection<Long> ids) {
        List<Review> found = List.copyOf(reviews.all(workspaceId, ids).values());
        return withTexts(model, found, Verbatim.Source.REVIEW, Review::id, ReviewRow::new);
    }

    private String model(ReportQuery query) {
        return reported.version(query.workspaceId());
    }

    /** The workspace's reviews in the query's period. */
    Stream<ReviewRow> reviews(ReportQuery query) {
        return pages(after -> reviews.page(query.workspaceId(), query.begin(), query.end(), after, PAGE), Review::id)
                .flatMap(page -> withTexts(model(query), page, Verbatim.Source.REVIEW, Review::id, ReviewRow::new));
    }

    /** The conversations of the workspace that were opened in the query's period. */
    Stream<ConversationRow> conversations(ReportQuery query) {
        return pages(
                        after -> conversations.page(query.workspaceId(), query.begin(), query.end(), after, PAGE),
                        Conversation::id)
                .flatMap(page -> withTurns(model(query), page));
    }

    /** Conversations of the workspace, as a model understands them. */
    Stream<ConversationRow> conversations(long workspaceId, String model, Collection<Long> ids) {
        return withTurns(model, conversations.all(workspaceId, ids));
    }

    private Stream<ConversationRow> withTurns(String model, List<Conversation> page) {
        Map<Long, List<Turn>> turns =
                conversations.turns(page.stream().map(Conversation::id).toList());
        List<Long> ids = turns.values().stream()
                .flatMap(List::stream)
                .filter(turn -> turn.role() == AuthorRole.CUSTOMER)
                .map(Turn::id)
                .toList();
        Map<Long, List<UnderstoodVerbatim>> texts = texts(model, Verbatim.Source.CONVERSATION, ids);
        return page.stream().map(each -> {
            List<Turn> said = turns.getOrDefault(each.id(), List.of());
            List<UnderstoodVerbatim> read = said.stream()
                    .flatMap(turn -> texts.getOrDefault(turn.id(), List.of()).stream())
                    .toList();
            return new ConversationRow(each, said, read);
        });
    }

    private static <T> Stream<List<T>> pages(LongFunction<List<T>> read, ToLongFunction<T> id) {
        return Stream.iterate(
                read.apply(0),
                page -> !page.isEmpty(),
                page -> page.size() < PAGE ? List.of() : read.apply(id.applyAsLong(page.getLast())));
    }

    private <T, R> Stream<R> withTexts(
            String model, List<T> page, Verbatim.Source source, Function<T, Long> id, Joined<T, R> joined) {
        Map<Long, List<UnderstoodVerbatim>> texts =
                texts(model, source, page.stream().map(id).toList());
        return page.stream().map(each -> joined.of(each, texts.getOrDefault(id.apply(each), List.of())));
    }

    /** Puts a row and its texts together. */
    private interface Joined<T, R> {
        R of(T row, List<UnderstoodVerbatim> texts);
    }

    private Map<Long, List<UnderstoodVerbatim>> texts(String model, Verbatim.Source source, List<Long> sourceIds) {
        List<Verbatim> said = verbatims.of(source, sourceIds);
        List<Long> ids = said.stream().map(Verbatim::id).toList();
        Map<Long, Understanding> understood = understandings.of(ids, model);
        Map<Long, List<StoredOpinion>> opinions = understandings.opinions(ids, model);
        return said.stream()
                .map(verbatim -> new UnderstoodVerbatim(
                        verbatim, understood.get(verbatim.id()), opinions.getOrDefault(verbatim.id(), List.of())))
                .collect(Collectors.groupingBy(text -> text.verbatim().sourceId()));
    }
}
