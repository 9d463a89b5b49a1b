package org.edrak.conversations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, or a part of one, that is about to be stored.
 *
 * @param source where it was held, such as {@code help desk}; 1 to 60 characters
 * @param externalId the source's own name for it; with the source it is its identity; 1 to 200 characters
 * @param product at most 200 characters
 * @param place at most 200 characters
 * @param openedAt when it began; the time of its first turn where nobody says
 * @param solvedAt when the customer's matter was settled; null while it is open
 * @param turns at least one
 */
public record NewConversation(
        String source,
        String externalId,
        ConversationChannel channel,
        @Nullable String product,
        @Nullable String place,
        @Nullable Instant openedAt,
        @Nullable Instant solvedAt,
        List<NewTurn> turns) {
    public NewConversation {
        turns = List.copyOf(turns);
    }

    /** When it began. */
    Instant opened() {
        Instant first = turns.stream().map(NewTurn::at).min(Instant::compareTo).orElseThrow();
        return openedAt == null || first.isBefore(openedAt) ? first : openedAt;
    }
}
