package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conversations, those that were opened last first. The address takes {@code page}. */
public record ConversationsView(List<Row> conversations, Pagination pagination, Progress scoring) implements View {
    /**
     * A conversation.
     *
     * @param id as addresses show it
     * @param channel {@code chat}, {@code ticket} or {@code message}
     * @param begins the first words of the customer; empty when there are none
     * @param language of these words
     * @param sentiment key of the class of the mean of the customer's turns; null while they are unread
     * @param kind what the customer wants most; null where nobody can tell
     * @param urgency {@code medium} or {@code high}; null below
     * @param firstReply seconds; null when nobody has answered
     */
    public record Row(
            String id,
            String source,
            String externalId,
            String channel,
            Instant openedAt,
            boolean solved,
            int turns,
            String begins,
            String language,
            @Nullable String sentiment,
            @Nullable String kind,
            @Nullable String urgency,
            @Nullable Long firstReply) {}
}
