package org.edrak.perception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.edrak.analysis.Kind;
import org.edrak.analysis.Urgency;
import org.edrak.conversations.Conversation;
import org.edrak.responses.Response;
import org.edrak.reviews.Review;
import org.edrak.scoring.Understanding;
import org.edrak.surveys.Survey;
import org.edrak.surveys.Surveys;
import org.jspecify.annotations.Nullable;

/** The responses, reviews and conversations of a report one by one, read a page at a time. */
@ApplicationScoped
public class FeedbackPages {
    @Inject
    private FeedbackRows rows;

    @Inject
    private Surveys surveys;

    /** All that the query asks for; nothing is kept of what was read before. */
    public Stream<Feedback> stream(ReportQuery query) {
        Survey survey = query.survey();
        List<Survey> asked = survey == null ? surveys.of(query.workspaceId()) : List.of(survey);
        Stream<Feedback> responses = asked.stream()
                .flatMap(each -> rows.responses(query, each))
                .filter(row -> query.filter()
                        .counts(
                                row.response(),
                                surveys.questionnaire(row.response().questionnaireId())))
                .map(row -> feedback(row.response(), row.texts()));
        return !query.readsReviews()
                ? responses
                : Stream.of(
                                responses,
                                rows.reviews(query).map(row -> feedback(row.review(), row.texts())),
                                rows.conversations(query).map(row -> feedback(row.conversation(), row.texts())))
                        .flatMap(each -> each);
    }

    private static Feedback feedback(Response response, List<UnderstoodVerbatim> texts) {
        return new Feedback(
                response.id(),
                Voice.ANSWER,
                response.submittedAt(),
                response.channel().key(),
                response.recommendation().orElse(null),
                null,
                sentiment(texts),
                kind(texts),
                urgency(texts),
                language(texts),
                words(texts),
                response.answers());
    }

    private static Feedback feedback(Review review, List<UnderstoodVerbatim> texts) {
        return new Feedback(
                review.id(),
                Voice.REVIEW,
                review.writtenAt(),
                review.source(),
                null,
                review.stars().orElse(null),
                sentiment(texts),
                kind(texts),
                urgency(texts),
                language(texts),
                words(texts),
                java.util.Map.of());
    }

    private static Feedback feedback(Conversation conversation, List<UnderstoodVerbatim> texts) {
        return new Feedback(
                conversation.id(),
                Voice.CONVERSATION,
                conversation.openedAt(),
                conversation.source(),
                null,
                null,
                sentiment(texts),
                kind(texts),
                urgency(texts),
                language(texts),
                words(texts),
                java.util.Map.of());
    }

    private static String kind(List<UnderstoodVerbatim> texts) {
        return understood(texts)
                .flatMap(understanding -> understanding.kind().stream())
                .filter(kind -> kind != Kind.NONE)
                .findFirst()
                .map(Kind::key)
                .orElse("");
    }

    private static String urgency(List<UnderstoodVerbatim> texts) {
        return understood(texts)
                .flatMap(understanding -> understanding.urgency().stream())
                .max(Comparator.naturalOrder())
                .map(Urgency::key)
                .orElse("");
    }

    private static Stream<Understanding> understood(List<UnderstoodVerbatim> texts) {
        return texts.stream().map(UnderstoodVerbatim::understanding).filter(Objects::nonNull);
    }

    private static @Nullable Double sentiment(List<UnderstoodVerbatim> texts) {
        List<Double> scores = new ArrayList<>();
        for (UnderstoodVerbatim text : texts) {
            Understanding understanding = text.understanding();
            if (understanding != null) {
                understanding.score().ifPresent(scores::add);
            }
        }
        OptionalDouble mean = scores.stream().mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private static String language(List<UnderstoodVerbatim> texts) {
        return texts.isEmpty() ? "" : texts.getFirst().language();
    }

    private static String words(List<UnderstoodVerbatim> texts) {
        return texts.stream().map(text -> text.verbatim().words()).collect(Collectors.joining("\n"));
    }
}
