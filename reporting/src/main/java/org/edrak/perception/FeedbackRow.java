package org.edrak.perception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.edrak.answers.Answer;
import org.edrak.conversations.Conversation;
import org.edrak.conversations.Turn;
import org.edrak.ids.Ids;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.responses.Response;
import org.edrak.reviews.Review;
import org.edrak.reviews.Stars;
import org.edrak.scoring.StoredOpinion;
import org.jspecify.annotations.Nullable;

/** Turns one response, review or conversation with its texts into what the figures need of it. */
record FeedbackRow(ZoneId zone, List<UnderstoodVerbatim> texts) {
    ScoredResponse response(Response response, Questionnaire asked) {
        List<ScoredResponse.Csat> csat = new ArrayList<>();
        List<ScoredResponse.Pair> pairs = new ArrayList<>();
        int pairsAsked = 0;
        var answers = response.answers();
        for (Question question : asked.questions()) {
            Answer answer = answers.getOrDefault(question.name(), new Answer.NotShown());
            if (question instanceof Question.Csat && answer instanceof Answer.Score score) {
                csat.add(new ScoredResponse.Csat(score.value(), score.scale()));
            }
            if (question instanceof Question.Pair && !(answer instanceof Answer.NotShown)) {
                pairsAsked++;
                add(pairs, question, answer);
            }
        }
        return new ScoredResponse(
                day(response.submittedAt()),
                response.channel().key(),
                response.recommendation().orElse(null),
                csat,
                pairs,
                pairsAsked,
                texts.stream().map(UnderstoodVerbatim::reading).toList(),
                ParticularRules.of(asked, answers));
    }

    private static void add(List<ScoredResponse.Pair> pairs, Question question, Answer answer) {
        if (answer instanceof Answer.PairOfScores pair && pair.expectation() != null && pair.perception() != null) {
            pairs.add(new ScoredResponse.Pair(
                    question.name(),
                    question.driver().orElse(null),
                    question instanceof Question.Pair asked ? asked.dimension() : null,
                    pair.expectation(),
                    pair.perception(),
                    pair.scale()));
        }
    }

    ScoredReview review(Review review) {
        Reading reading = texts.isEmpty() ? null : texts.getFirst().reading();
        return new ScoredReview(
                day(review.writtenAt()),
                review.source(),
                review.stars().orElse(null),
                reading,
                review.isCopy(),
                review.isInCampaign());
    }

    ScoredConversation conversation(Conversation conversation, List<Turn> turns) {
        return ScoredConversation.of(
                day(conversation.openedAt()),
                conversation,
                turns,
                texts.stream().map(UnderstoodVerbatim::reading).toList());
    }

    void quote(Conversation conversation, QuoteCandidates candidates) {
        quote(null, null, Voice.CONVERSATION, conversation.source(), candidates);
    }

    void quote(Response response, QuoteCandidates candidates) {
        quote(
                response.recommendation().orElse(null),
                null,
                Voice.ANSWER,
                response.channel().key(),
                candidates);
    }

    void quote(Review review, QuoteCandidates candidates) {
        quote(null, review.stars().orElse(null), Voice.REVIEW, review.source(), candidates);
    }

    private void quote(
            @Nullable Integer nps, @Nullable Stars stars, Voice voice, String source, QuoteCandidates candidates) {
        for (UnderstoodVerbatim text : texts) {
            text.complaints()
                    .forEach((theme, opinions) -> candidates.add(
                            theme,
                            new Quote(
                                    Ids.text(text.verbatim().id()),
                                    text.verbatim().words(),
                                    text.language(),
                                    highlights(opinions),
                                    opinions.stream()
                                                    .mapToInt(StoredOpinion::polarityMilli)
                                                    .average()
                                                    .orElse(0)
                                            / 1000,
                                    nps,
                                    stars,
                                    day(text.verbatim().givenAt()),
                                    voice,
                                    source)));
        }
    }

    /** The spans in the order of the text; of two that overlap the first alone. */
    private static List<Quote.Highlight> highlights(List<StoredOpinion> opinions) {
        List<Quote.Highlight> highlights = new ArrayList<>();
        int end = 0;
        for (StoredOpinion opinion : opinions) {
            if (opinion.spanStart() >= end && opinion.spanEnd() > opinion.spanStart()) {
                highlights.add(new Quote.Highlight(opinion.spanStart(), opinion.spanEnd()));
                end = opinion.spanEnd();
            }
        }
        return highlights;
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
